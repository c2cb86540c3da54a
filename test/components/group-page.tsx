/** The pages that show samples, and the one that leads to all pages: in the shell of every page of a site. */
import { Page } from "../../_includes/page.tsx";
import { Link, type SiteProps } from "../../_includes/site.tsx";
import type { Frame, LinkTo } from "../../src/views/view.ts";
import type { Group } from "./group.tsx";

/** Where a group's page stands. */
export function addressOf({ name }: Group): string {
  return `/components/${name}/`;
}

interface GroupPageProps {
  readonly group: Group;
  readonly site: SiteProps;
}

/** Samples below one another, each under its state. */
export function GroupPage({ group, site }: GroupPageProps) {
  return (
    <Page
      site={site}
      frame={frameOf(addressOf(group), group.title)}
      {...(group.name === "article" ? { sheet: "article" as const } : {})}
    >
      <div class="hero short">
        <h1 lang="en">{group.title}</h1>
      </div>
      {group.samples.map(({ state, shown }, at) => (
        <section key={at}>
          <h2 class="label soft">{state}</h2>
          {shown}
        </section>
      ))}
    </Page>
  );
}

/** The way to every page. */
export function Overview({ links, site }: { readonly links: readonly LinkTo[]; readonly site: SiteProps }) {
  const title = "Components";
  return (
    <Page site={site} frame={frameOf("/", title)}>
      <div class="hero short">
        <h1 lang="en">{title}</h1>
      </div>
      <ul class="rows">
        {links.map(({ to, text }) => (
          <li key={to}>
            <Link to={to}>{text}</Link>
          </li>
        ))}
      </ul>
    </Page>
  );
}

function frameOf(address: string, name: string): Frame {
  return { address, name, title: name, description: name, section: "about", social: {} };
}
