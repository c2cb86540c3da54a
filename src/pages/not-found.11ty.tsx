import { Page } from "../../_includes/page.tsx";
import { Link } from "../../_includes/site.tsx";
import { pagesOf, type Received } from "../../_includes/template.ts";

export const data = pagesOf("notFound");

/** Shown at whatever address was not found: it carries its own styles, and a small script that finds the site's root. */
export function render({ view, site }: Received<"notFound">) {
  const { notFound } = site.strings;
  return (
    <Page site={site} frame={view.frame} adrift>
      <div class="hero">
        <h1>{notFound.title}</h1>
        <p>{notFound.text}</p>
        <p>
          <Link to={site.addresses.home}>{notFound.home}</Link>
          {site.strings.common.separator}
          <Link to={site.addresses.search}>{notFound.search}</Link>
        </p>
      </div>
    </Page>
  );
}
