import type { LinkTo } from "../src/views/view.ts";
import { LinksInLine } from "./links.tsx";
import { Outside } from "./outside.tsx";
import { overridable } from "./overridable.ts";
import type { OverridableProps } from "./overrides.ts";
import { Link, useHere } from "./site.tsx";

/** Where an article comes from and what it is about. */
export const SourceFacts = overridable("SourceFacts", BuiltinSourceFacts);

function BuiltinSourceFacts({ source, original, organisations, topics }: OverridableProps["SourceFacts"]) {
  const { article } = useHere().site.strings;
  if ([source, original, ...organisations, ...topics].every((fact) => fact === undefined)) return null;
  return (
    <section>
      <h2>{topics.length > 0 ? article.sources : article.source}</h2>
      <dl class="facts">
        {source && (
          <>
            <dt>{article.source}</dt>
            <dd>
              {source.text}
              {source.url && <Outside href={source.url}>{article.sourceLink}</Outside>}
              {source.archived && <Outside href={source.archived}>{article.archived}</Outside>}
            </dd>
          </>
        )}
        {original && (
          <>
            <dt>{article.original}</dt>
            <dd>
              <Link to={original.to}>{original.text}</Link>
              <span class="sum soft">{original.sum}</span>
            </dd>
          </>
        )}
        <Fact name={article.organisations} links={organisations} />
        <Fact name={article.topics} links={topics} />
      </dl>
    </section>
  );
}

function Fact({ name, links }: { readonly name: string; readonly links: readonly LinkTo[] }) {
  if (links.length === 0) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <LinksInLine links={links} />
      </dd>
    </>
  );
}
