import type { Section } from "../src/views/view.ts";
import { overridable } from "./overridable.ts";
import type { OverridableProps } from "./overrides.ts";
import { canReach } from "./reach.tsx";
import { Link, useHere, useTranslated } from "./site.tsx";

/** The site's mark and menu; where the ledger is empty, it does not come first. */
export const Top = overridable("Top", BuiltinTop);

function BuiltinTop({ section }: OverridableProps["Top"]) {
  const here = useHere();
  const { site } = here;
  const { nav } = site.strings;
  const ledger = { section: "ledger", text: nav.ledger, to: site.addresses.ledger } as const;
  const articles = { section: "articles", text: nav.articles, to: site.addresses.articles } as const;
  const items = [
    ...(site.hasRows ? [ledger, articles] : [articles, ledger]),
    { section: "data", text: nav.data, to: site.addresses.data },
    { section: "about", text: nav.about, to: site.addresses.about },
  ] as const;
  const current = (own: Section) => (own === section ? { "aria-current": "true" as const } : {});
  return (
    <header class="top">
      <Link class="mark" to={site.addresses.home} lang={site.langs.title}>
        <svg viewBox="0 0 22 20" fill="currentColor" aria-hidden="true">
          <path d="M1 8h7v12H1z" opacity=".45" />
          <path d="M12 2h7v18h-7z" />
          <path d="M0 8h22" stroke="currentColor" stroke-width="1.6" />
        </svg>
        {site.title}
      </Link>
      <nav aria-label={nav.label}>
        {items.map((item) => (
          <Link key={item.section} to={item.to} {...current(item.section)}>
            {item.text}
          </Link>
        ))}
        <Link
          to={site.addresses.search}
          {...(canReach(here, section) ? { "data-search": true } : {})}
          {...current("search")}
        >
          {nav.search}
        </Link>
        {useTranslated().map(({ language, name, href }) => (
          <a key={language} href={href} hreflang={language} lang={language}>
            {name}
          </a>
        ))}
      </nav>
    </header>
  );
}
