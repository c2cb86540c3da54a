/** What the configurations of servers say of a site. They are to be taken in where the site is served: recipes stand in `deploy/`. */
import { posix } from "node:path";
import { formsOf, type Hosting } from "./hosting.ts";
import { checked, lasting, lastingPattern } from "./lasting.ts";
import { packable, packings } from "./packable.ts";
import { bare, encodedTypes, endsByType, unknown } from "./types.ts";

/** The endings of what may be packed, as a pattern has them. */
const ends = Object.keys(packable).join("|");
/** How packed files end. */
const packedEnds = Object.keys(packings).join("|");
/** Said of how long things are kept; of what is missing nothing is said, for it may come. */
const told = "# Names with a hash in them last; all else is asked for anew each time.";

/** For nginx. Rules for addresses name them whole, with what the site lies below. */
export function nginxLines({ headers, moves, below, lasting: known, isPacked }: Hosting): string[] {
  const leading = below === undefined ? [] : moves;
  return [
    "# To be included in the server or location of this site; again in any location within that has an add_header of its own.",
    "# It is read when nginx is reloaded.",
    ...headers.map(([name, value]) => `add_header ${name} "${value}" always;`),
    told,
    `set $site_cache "${checked}";`,
    `if ($uri ~ "${lastingPattern(known)}") { set $site_cache "${lasting}"; }`,
    "add_header Cache-Control $site_cache;",
    ...typesForNginx(),
    ...(isPacked
      ? [
          "# Packed files lie beside the others. With the module brotli_static, the line “brotli_static on;” beside this include sends .br.",
          "gzip_static on;",
          "gzip_vary on;",
        ]
      : []),
    ...leading.map(({ from, to }) => `rewrite "^${below}${anyForm(from)}$" ${below}${to} permanent;`),
  ];
}

/** What is told of types takes the place of all that the server knows: so all are told. */
function typesForNginx(): string[] {
  // Of pages it says it by itself.
  const encoded = encodedTypes().types.filter((type) => type !== "text/html");
  return [
    "types {",
    ...endsByType(bare).map(([type, ends]) => `    ${type} ${ends.join(" ")};`),
    "}",
    `default_type ${unknown};`,
    `charset_types ${encoded.join(" ")};`,
  ];
}

/** For Apache: what a folder's own file may say. */
export function apacheLines({ headers, moves, below, lasting: known, isPacked }: Hosting): string[] {
  const leading = below === undefined ? [] : moves;
  return [
    "# Needs mod_headers and mod_setenvif, and AllowOverride FileInfo for this folder.",
    ...(below === undefined ? [] : [`ErrorDocument 404 ${below}/404.html`]),
    "<IfModule mod_headers.c>",
    ...headers.map(([name, value]) => `Header always set ${name} "${value}"`),
    told,
    `Header set Cache-Control "${checked}"`,
    "<IfModule mod_setenvif.c>",
    `SetEnvIf Request_URI "${lastingPattern(known, `(?:\\.(?:${packedEnds}))?`)}" site_lasts`,
    `Header set Cache-Control "${lasting}" env=site_lasts`,
    "</IfModule>",
    "</IfModule>",
    ...(leading.length === 0
      ? []
      : [
          "<IfModule mod_alias.c>",
          ...leading.map(({ from, to }) => `RedirectMatch 301 "^${below}${anyForm(from)}$" "${below}${to}"`),
          "</IfModule>",
        ]),
    "<IfModule mod_mime.c>",
    ...endsByType(bare).map(([type, ends]) => `AddType ${type} ${ends.map((end) => `.${end}`).join(" ")}`),
    `AddCharset utf-8 ${encodedTypes()
      .ends.map((end) => `.${end}`)
      .join(" ")}`,
    "</IfModule>",
    ...(isPacked ? packedByApache() : []),
  ];
}

/**
 * Packed files in place of others, for who takes them: by rewriting, for content negotiation would need every other file to be renamed.
 * What they are is told by what they are packed from.
 */
function packedByApache(): string[] {
  return [
    "<IfModule mod_rewrite.c>",
    "<IfModule mod_headers.c>",
    "RewriteEngine On",
    ...Object.entries(packings).flatMap(([end, name]) => [
      `RewriteCond %{HTTP:Accept-Encoding} \\b${name}\\b`,
      `RewriteCond %{REQUEST_FILENAME}.${end} -f`,
      `RewriteRule \\.(?:${ends})$ %{REQUEST_URI}.${end} [L]`,
    ]),
    `RewriteRule \\.(?:${ends})\\.(?:${packedEnds})$ - [E=no-gzip:1,E=no-brotli:1]`,
    "<IfModule mod_mime.c>",
    "RemoveLanguage .br",
    "RemoveEncoding .gz .br",
    "</IfModule>",
    ...Object.entries(packable).map(
      ([end, type]) => `<FilesMatch "\\.${end}\\.(?:${packedEnds})$">\nForceType "${type}"\n</FilesMatch>`,
    ),
    ...Object.entries(packings).map(
      ([end, name]) => `<FilesMatch "\\.(?:${ends})\\.${end}$">\nHeader set Content-Encoding ${name}\n</FilesMatch>`,
    ),
    `<FilesMatch "\\.(?:${ends})(?:\\.(?:${packedEnds}))?$">\nHeader merge Vary Accept-Encoding\n</FilesMatch>`,
    "</IfModule>",
    "</IfModule>",
  ];
}

/** For Caddy, which takes off what the site lies below before it looks at these: so they name none of it. */
export function caddyLines({ headers, moves, lasting: known, isPacked }: Hosting): string[] {
  const pattern = `\`${lastingPattern(known)}\``;
  return [
    "# To be imported where this site is served, behind “root”: in its block, or in the handle_path of its folder.",
    "# It is read when Caddy is reloaded.",
    "header {",
    ...headers.map(([name, value]) => `\t${name} "${value}"`),
    "}",
    told,
    "@lasts {",
    `\tpath_regexp ${pattern}`,
    "\tfile",
    "}",
    `header @lasts Cache-Control "${lasting}"`,
    `@checked not path_regexp ${pattern}`,
    `header @checked Cache-Control "${checked}"`,
    ...typesForCaddy(),
    ...(isPacked ? ["header Vary Accept-Encoding"] : []),
    ...moves.flatMap(({ from, to }) => formsOf(from).map((form) => `redir ${form} ${relativeTo(form, to)} permanent`)),
  ];
}

/** Of pages it knows it by itself; of a file that is missing nothing is said, for a page is sent in its place. */
function typesForCaddy(): string[] {
  const told = endsByType().filter(([type]) => bare(type) !== "text/html");
  return told.flatMap(([type, ends]) => [
    `@${ends[0]} {`,
    `\tpath ${ends.map((end) => `*.${end}`).join(" ")}`,
    "\tfile",
    "}",
    `header @${ends[0]} Content-Type "${type}"`,
  ]);
}

/** An address as a pattern, with the slash at a folder's end or without. */
function anyForm(address: string): string {
  const pattern = address.replace(/\./g, "\\.");
  return pattern.endsWith("/") ? `${pattern}?` : pattern;
}

/** A link that leads from one address to another wherever the site stands. */
function relativeTo(from: string, to: string): string {
  const folder = from.slice(0, from.lastIndexOf("/") + 1);
  const path = posix.relative(folder, to);
  return to.endsWith("/") ? `${path}/` : path;
}
