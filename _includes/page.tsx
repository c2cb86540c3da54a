/** The shell of every page: head, top, main, foot. */
import type { ComponentChildren } from "preact";
import type { Told } from "../src/metadata/told.ts";
import { policyOf } from "../src/policy/policy.ts";
import type { Strings } from "../src/strings/strings.ts";
import type { Frame } from "../src/views/view.ts";
import { Foot } from "./foot.tsx";
import { Reach } from "./reach.tsx";
import { absolute, HereContext, type SiteProps, useHere, useHref, useTranslated } from "./site.tsx";
import { Description, SocialTags } from "./social.tsx";
import { ToldOf } from "./told.tsx";
import { Top } from "./top.tsx";

interface PageProps {
  readonly site: SiteProps;
  readonly frame: Frame;
  readonly adrift?: boolean;
  readonly script?: "search" | "ledger" | undefined;
  /** Its style sheet, where that is not the one of most pages. */
  readonly sheet?: "article" | "further";
  readonly told?: Told;
  readonly children: ComponentChildren;
}

export function Page({ site, frame, adrift = false, script, sheet, told, children }: PageProps) {
  return (
    <HereContext.Provider value={{ site, at: frame.address, adrift }}>
      <html lang={site.lang} {...directionOf(site.strings)}>
        <Head frame={frame} script={script} sheet={sheet} told={told} />
        <body>
          <a class="skip" href="#noi-dung">
            {site.strings.nav.skip}
          </a>
          <div class="page">
            <Top section={frame.section} />
            <main id="noi-dung" tabIndex={-1}>
              {children}
            </main>
            <Foot section={frame.section} />
          </div>
          {adrift && <script dangerouslySetInnerHTML={{ __html: site.inline.script }} />}
        </body>
      </html>
    </HereContext.Provider>
  );
}

function Head({
  frame,
  script,
  sheet,
  told,
}: Pick<PageProps, "frame" | "script"> & { readonly [Name in "sheet" | "told"]: PageProps[Name] | undefined }) {
  const { site, adrift } = useHere();
  const href = useHref();
  const kind = frame.section === "search" ? "search" : "site";
  return (
    <head>
      <meta charset="utf-8" />
      <Policy isSearch={kind === "search"} />
      <meta name="viewport" content="width=device-width" />
      <title>{frame.title}</title>
      <Description frame={frame} />
      {adrift ? (
        <meta name="robots" content="noindex" />
      ) : (
        site.url && <link rel="canonical" href={absolute(site, frame.address)} />
      )}
      <Alternates at={frame.address} />
      {adrift ? (
        <>
          {site.url && <link rel="icon" href={absolute(site, site.icon)} />}
          <style dangerouslySetInnerHTML={{ __html: site.inline.styles }} />
        </>
      ) : (
        <>
          {kind === "site" && (
            <>
              <script src={href(site.scripts.theme)} />
              <meta name="theme-color" content={site.papers.light} media="(prefers-color-scheme: light)" />
              <meta name="theme-color" content={site.papers.dark} media="(prefers-color-scheme: dark)" />
            </>
          )}
          <SocialTags frame={frame} />
          <link rel="icon" href={href(site.icon)} />
          {kind === "site" && (
            <>
              <link rel="apple-touch-icon" href={href(site.touchIcon)} />
              <link rel="manifest" href={href(site.manifest)} />
            </>
          )}
          {site.fonts[kind].map((font) => (
            <link key={font} rel="preload" href={href(font)} as="font" crossorigin="anonymous" />
          ))}
          <link rel="stylesheet" href={href(site.sheets[sheet ?? kind] ?? site.sheets.article)} />
        </>
      )}
      {/* The search page follows the reader's theme by its own script: one more would be a request more. Nothing is painted before. */}
      {script && (
        <script type="module" src={href(site.scripts[script])} {...(kind === "search" ? { blocking: "render" } : {})} />
      )}
      <SearchDescription />
      <FeedLinks feeds={frame.feeds} />
      {told && <ToldOf {...told} />}
      <Reach section={frame.section} />
    </head>
  );
}

/** Nothing of what runs from left to right: that is what browsers take for granted. */
function directionOf({ writing: { direction } }: Strings): { readonly dir?: "rtl" } {
  return direction === "rtl" ? { dir: direction } : {};
}

/** Search engines want to know all languages of a page, its own among them, by whole addresses. */
function Alternates({ at }: { readonly at: string }) {
  const { site } = useHere();
  const others = useTranslated();
  if (others.length === 0 || site.url === undefined) return null;
  const all = [{ language: site.lang, url: absolute(site, at) }, ...others];
  return (
    <>
      {all.map(({ language, url }) => (
        <link key={language} rel="alternate" hreflang={language} href={url} />
      ))}
    </>
  );
}

/** Where programs find what is new on the page. */
function FeedLinks({ feeds = [] }: { readonly feeds: Frame["feeds"] }) {
  const { addresses } = useHere().site;
  const href = useHref();
  return (
    <>
      {feeds.map(({ page, title }) => (
        <>
          <link rel="alternate" type="application/atom+xml" title={title} href={href(addresses.feed(page, "atom"))} />
          <link rel="alternate" type="application/feed+json" title={title} href={href(addresses.feed(page, "json"))} />
        </>
      ))}
    </>
  );
}

/** Tells browsers and programs how the search is asked. */
function SearchDescription() {
  const { site } = useHere();
  const href = useHref();
  if (site.url === undefined) return null;
  const { searchDescription } = site.addresses;
  return (
    <link rel="search" type="application/opensearchdescription+xml" title={site.title} href={href(searchDescription)} />
  );
}

/** Stands before all that it rules over. */
function Policy({ isSearch }: { readonly isSearch: boolean }) {
  const { site, adrift } = useHere();
  const { script, styles } = site.inline;
  const policy = policyOf(adrift ? { scripts: [script], styles: [styles] } : { wasm: isSearch });
  return <meta http-equiv="content-security-policy" content={policy} />;
}
