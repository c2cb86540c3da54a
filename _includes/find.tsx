import { mostCharacters } from "../src/search/query-length.ts";
import { useHere, useHref } from "./site.tsx";

/** The search box: a plain form, so that it leads to the search page without any script. */
export function Find({ id }: { readonly id: string }) {
  const { site } = useHere();
  const href = useHref();
  const { search } = site.strings;
  return (
    <search>
      <form class="find" action={href(site.addresses.search)} id={`${id}-form`}>
        <input
          type="search"
          name="q"
          id={id}
          aria-label={search.box}
          placeholder={search.placeholder}
          maxlength={mostCharacters}
          autocomplete="off"
          spellcheck={false}
        />
        <button type="submit">{search.button}</button>
      </form>
    </search>
  );
}
