import { absolute, HereContext, Link } from "../../_includes/site.tsx";
import { pagesOf, type Received } from "../../_includes/template.ts";
import { href } from "../archive/addresses.ts";
import { policyOf } from "../policy/policy.ts";

export const data = pagesOf("moved");

/**
 * Leads on at once, on hosts that know no other way, and in copies. Who is not led finds a link; who lists pages is told where the page
 * is, and not to keep this one. It runs nothing.
 */
export function render({ view: { frame, props }, site }: Received<"moved">) {
  const { to, text, lang } = props.link;
  return (
    <HereContext.Provider value={{ site, at: frame.address, adrift: false }}>
      <html lang={site.lang}>
        <head>
          <meta charset="utf-8" />
          <meta http-equiv="content-security-policy" content={policyOf()} />
          <meta http-equiv="refresh" content={`0; url=${href(frame.address, to)}`} />
          <meta name="viewport" content="width=device-width" />
          <title>{frame.title}</title>
          <meta name="description" content={frame.description} />
          <meta name="robots" content="noindex" />
          {site.url && <link rel="canonical" href={absolute(site, to)} />}
          <link rel="icon" href={href(frame.address, site.icon)} />
          <link rel="stylesheet" href={href(frame.address, site.sheets.site)} />
        </head>
        <body>
          <div class="page">
            <main id="noi-dung">
              <div class="hero">
                <h1>{frame.name}</h1>
                <p>
                  {frame.description}{" "}
                  <Link to={to} lang={lang}>
                    {text}
                  </Link>
                </p>
              </div>
            </main>
          </div>
        </body>
      </html>
    </HereContext.Provider>
  );
}
