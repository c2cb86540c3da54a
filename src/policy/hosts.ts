/** What hosts are to send along with everything of a site, and the files that tell them so. */
import { type Extras, policyOf } from "./policy.ts";

/** The hosts that are known by name. */
export const hostNames = ["netlify", "cloudflare", "nginx", "apache", "caddy"] as const;
export type HostName = (typeof hostNames)[number];

export type Header = readonly [name: string, value: string];

/** A file for a host, by its address in the site. */
export interface HostFile {
  readonly address: string;
  readonly text: string;
}

/** What a site of texts and pictures never asks a device for. */
const devices = ["camera", "display-capture", "geolocation", "microphone", "payment", "usb"];

/**
 * The headers of a whole site. The policy of each page holds beside this one, which allows what any page does, the engine's worker
 * among them: so it is the same for all addresses, wherever on a host the site stands.
 * @param inline what stands in any page
 */
export function headersOf(inline: Pick<Extras, "scripts" | "styles">): Header[] {
  return [
    ["Content-Security-Policy", `${policyOf({ ...inline, wasm: true })};frame-ancestors 'none'`],
    ["Strict-Transport-Security", "max-age=31536000"],
    ["X-Content-Type-Options", "nosniff"],
    // Addresses tell what was searched for.
    ["Referrer-Policy", "same-origin"],
    ["Permissions-Policy", devices.map((name) => `${name}=()`).join(", ")],
  ];
}

/** The files of some hosts, each once. */
export function hostFiles(hosts: readonly HostName[], headers: readonly Header[]): HostFile[] {
  const files = hosts.map((host) => writers[host](headers));
  return [...new Map(files.map((file) => [file.address, file])).values()];
}

/** Both read the same file. */
function underscored(headers: readonly Header[]): HostFile {
  return { address: "/_headers", text: text(["/*", ...headers.map(([name, value]) => `  ${name}: ${value}`)]) };
}

/*
 * What a server reads by itself stands at the site's root, where it looks for it. What has to be named in its own configuration goes
 * along in a folder of its own: it changes with the site, and tells nothing that each answer does not tell.
 */
const writers: Readonly<Record<HostName, (headers: readonly Header[]) => HostFile>> = {
  netlify: underscored,
  cloudflare: underscored,
  apache: (headers) => ({
    address: "/.htaccess",
    text: text([
      "# Needs mod_headers, and AllowOverride FileInfo for this folder.",
      "<IfModule mod_headers.c>",
      ...headers.map(([name, value]) => `Header always set ${name} "${value}"`),
      "</IfModule>",
    ]),
  }),
  nginx: (headers) => ({
    address: "/deploy/nginx.conf",
    text: text([
      "# To be included in the server or location of this site; again in any location within that has an add_header of its own.",
      "# It is read when nginx is reloaded.",
      ...headers.map(([name, value]) => `add_header ${name} "${value}" always;`),
    ]),
  }),
  caddy: (headers) => ({
    address: "/deploy/Caddyfile",
    text: text([
      "# To be imported in the block of this site. It is read when Caddy is reloaded.",
      "header {",
      ...headers.map(([name, value]) => `\t${name} "${value}"`),
      "}",
    ]),
  }),
};

function text(lines: readonly string[]): string {
  return `${lines.join("\n")}\n`;
}
