import { Choice } from "../../_includes/choice.tsx";
import { Find } from "../../_includes/find.tsx";
import { Page } from "../../_includes/page.tsx";
import { Link, useHere, useHref } from "../../_includes/site.tsx";
import { pagesOf, type Received } from "../../_includes/template.ts";
import { figureNames, sortName, sortValues } from "../search/address.ts";
import { escapeHtml } from "../text/html.ts";
import type { SearchProps } from "../views/search.ts";

export const data = pagesOf("search");

export function render({ view, site }: Received<"search">) {
  return (
    <Page site={site} frame={view.frame} script="search">
      <div class="hero short">
        <h1>{view.props.title}</h1>
        <Find id="tim" />
        <ul class="completions" id="completions" aria-label={site.strings.searchDialog.completions} />
        <noscript>
          <p class="notice">
            {site.strings.search.noScript} <Link to={site.addresses.articles}>{site.strings.search.noScriptLink}</Link>
          </p>
        </noscript>
      </div>
      <div class="finding">
        <details class="narrowing" id="narrowing" hidden>
          <summary>{site.strings.search.filters}</summary>
          <Filters {...view.props} />
        </details>
        <Results {...view.props} />
      </div>
    </Page>
  );
}

function Filters({ filters, years, units }: SearchProps) {
  const { search } = useHere().site.strings;
  const all = { value: "", text: search.all };
  const sorts = [
    { value: "", text: search.relevance },
    { value: sortValues.newest, text: search.newest },
    { value: sortValues.oldest, text: search.oldest },
  ];
  const ofYears = [all, ...years.map((year) => ({ value: year, text: year }))];
  return (
    <form class="filters" id="filters" aria-label={search.filters}>
      <Choice name={sortName} label={search.sort} choices={sorts} />
      {years.length > 1 && (
        <div class="pair">
          <Choice name="tu-nam" label={search.from} choices={ofYears} />
          <Choice name="den-nam" label={search.to} choices={ofYears} />
        </div>
      )}
      {filters.map(({ name, label, choices }) => (
        <Choice key={name} name={name} label={label} choices={[all, ...choices]} />
      ))}
      {units.length > 0 && <Amounts units={units} />}
      <button type="reset" id="clear" hidden>
        {search.clear}
      </button>
    </form>
  );
}

/** Rows of the ledger by how large their figures are. */
function Amounts({ units }: Pick<SearchProps, "units">) {
  const { search } = useHere().site.strings;
  const any = { value: "", text: search.all };
  return (
    <fieldset>
      <legend>{search.figures}</legend>
      <Choice name={figureNames.unit} label={search.unit} choices={[any, ...units]} />
      <div class="pair">
        <label>
          {search.least}
          <input type="text" name={figureNames.from} inputMode="decimal" autocomplete="off" />
        </label>
        <label>
          {search.most}
          <input type="text" name={figureNames.to} inputMode="decimal" autocomplete="off" />
        </label>
      </div>
    </fieldset>
  );
}

/** Filled by the script; what it says comes along as data, so that no word stands in the code. */
function Results({ place, isParted }: Pick<SearchProps, "place" | "isParted">) {
  const { site } = useHere();
  const href = useHref();
  const { search } = site.strings;
  const { loading, count, countOf, older, none, start, error, retry, missing, renewed, unsure } = search;
  const { article, row, meant, choice } = search;
  const { choices, days, ...places } = place;
  const fromHere = Object.fromEntries(Object.entries(places).map(([name, address]) => [name, href(`/${address}`)]));
  const told = { loading, count, countOf, none, start, error, retry, missing, renewed, unsure, meant, choice };
  // Only in an archive of several parts are there older ones that are still being asked.
  const more = isParted ? { older } : {};
  const words = { ...told, ...more, article, row };
  return (
    <section
      aria-label={search.results}
      id="search"
      data-root={href("/")}
      data-readings={href(site.scripts.readings)}
      data-special={href(site.scripts.special)}
      data-place={JSON.stringify({ ...fromHere, choices, days })}
      data-words={JSON.stringify(words)}
    >
      <p class="label soft" id="search-status" role="status" />
      <p id="meant" role="status" />
      <p class="onward">
        {search.onward} <Link to={site.addresses.ledger}>{site.strings.nav.ledger}</Link>
        {site.strings.common.separator}
        <Link to={site.addresses.articles}>{site.strings.nav.articles}</Link>
      </p>
      <ol class="results" id="results" />
      <button type="button" class="plain" id="more" hidden>
        {search.more}
      </button>
      <Mute />
    </section>
  );
}

/**
 * Where the script itself cannot be had, nothing else could say so: shown by the style sheet while the status stays empty. An empty
 * address leads to the page as it was asked for, with what is searched for; Preact would write it as none at all.
 */
function Mute() {
  const { error, retry } = useHere().site.strings.search;
  const again = `${escapeHtml(error)} <a href="">${escapeHtml(retry)}</a>`;
  return <p class="mute" dangerouslySetInnerHTML={{ __html: again }} />;
}
