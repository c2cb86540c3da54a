import { Find } from "./find.tsx";
import { overridable } from "./overridable.ts";
import type { OverridableProps } from "./overrides.ts";
import { Link, ownWords, useHere } from "./site.tsx";

/** The top of the home page: what the archive is, what it holds, and its search. */
export const Hero = overridable("Hero", BuiltinHero);

function BuiltinHero({ title, description, holds }: OverridableProps["Hero"]) {
  const { addresses, langs, ...site } = useHere().site;
  return (
    <div class="hero">
      <h1 {...ownWords(title === site.title ? langs.title : langs.tagline)}>{title}</h1>
      <p {...ownWords(langs.description)}>{description}</p>
      <Find id="tim" />
      {holds && (
        <p class="label soft">
          <Link to={addresses.articles}>{holds}</Link>
        </p>
      )}
    </div>
  );
}
