import { Choice } from "../../_includes/choice.tsx";
import { Find } from "../../_includes/find.tsx";
import { Page } from "../../_includes/page.tsx";
import { Link, useHere, useHref } from "../../_includes/site.tsx";
import { pagesOf, type Received } from "../../_includes/template.ts";
import type { SearchProps } from "../views/search.ts";

export const data = pagesOf("search");

export function render({ view, site }: Received<"search">) {
  return (
    <Page site={site} frame={view.frame} script="search">
      <div class="hero short">
        <h1>{view.props.title}</h1>
        <Find id="tim" />
        <noscript>
          <p class="notice">
            {site.strings.search.noScript} <Link to={site.addresses.articles}>{site.strings.search.noScriptLink}</Link>
          </p>
        </noscript>
      </div>
      <Filters filters={view.props.filters} />
      <Results />
    </Page>
  );
}

function Filters({ filters }: Pick<SearchProps, "filters">) {
  const { search } = useHere().site.strings;
  const sorts = [
    { value: "", text: search.relevance },
    { value: "moi-nhat", text: search.newest },
    { value: "cu-nhat", text: search.oldest },
  ];
  return (
    <form class="filters" id="filters" aria-label={search.filters} hidden>
      {filters.map(({ name, label, choices }) => (
        <Choice key={name} name={name} label={label} choices={[{ value: "", text: search.all }, ...choices]} />
      ))}
      <Choice name="xep" label={search.sort} choices={sorts} />
      <button type="reset" hidden>
        {search.clear}
      </button>
    </form>
  );
}

/** Filled by the script; what it says comes along as data, so that no word stands in the code. */
function Results() {
  const { site } = useHere();
  const href = useHref();
  const { search } = site.strings;
  const words = {
    loading: search.loading,
    count: search.count,
    none: search.none,
    start: search.start,
    error: search.error,
    retry: search.retry,
    article: search.article,
    row: search.row,
  };
  return (
    <section
      aria-label={search.results}
      id="search"
      data-index={href("/pagefind/")}
      data-root={href("/")}
      data-words={JSON.stringify(words)}
    >
      <p class="label soft" id="search-status" role="status" data-state="idle" data-total="0" data-query="" />
      <ol class="results" id="results" />
      <button type="button" class="plain" id="more" hidden>
        {search.more}
      </button>
    </section>
  );
}
