import type { Section } from "../src/views/view.ts";
import { Link, useHere } from "./site.tsx";

/** The site's mark and menu. */
export function Top({ section }: { readonly section: Section }) {
  const { site } = useHere();
  const { nav } = site.strings;
  const items = [
    { section: "ledger", text: nav.ledger, to: site.addresses.ledger },
    { section: "articles", text: nav.articles, to: site.addresses.articles },
    { section: "data", text: nav.data, to: site.addresses.data },
    { section: "about", text: nav.about, to: site.addresses.about },
    { section: "search", text: nav.search, to: site.addresses.search },
  ] as const;
  return (
    <header class="top">
      <Link class="mark" to={site.addresses.home}>
        <svg viewBox="0 0 22 20" width="22" height="20" aria-hidden="true" focusable="false">
          <rect x="1" y="8" width="7" height="12" fill="currentColor" opacity=".45" />
          <rect x="12" y="2" width="7" height="18" fill="currentColor" />
          <path d="M0 8h22" stroke="currentColor" stroke-width="1.6" />
        </svg>
        {site.title}
      </Link>
      <nav aria-label={nav.label}>
        {items.map((item) => (
          <Link key={item.section} to={item.to} {...(item.section === section ? { "aria-current": "true" } : {})}>
            {item.text}
          </Link>
        ))}
      </nav>
    </header>
  );
}
