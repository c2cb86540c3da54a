/** What hosts are to send along with everything of a site, where they are to lead on, and the files that tell them so. */
import { formsOf, type Header, type Hosting } from "./hosting.ts";
import { lasting, lastingAddresses } from "./lasting.ts";
import { type Extras, policyOf } from "./policy.ts";
import { rootFolders } from "./root-folders.ts";
import { apacheLines, caddyLines, nginxLines } from "./servers.ts";

/** The hosts that are known by name. */
export const hostNames = ["netlify", "cloudflare", "nginx", "apache", "caddy", "github"] as const;
export type HostName = (typeof hostNames)[number];

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
export function hostFiles(hosts: readonly HostName[], hosting: Hosting): HostFile[] {
  const files = hosts.flatMap((host) => writers[host](hosting, hosts));
  return [...new Map(files.map((file) => [file.address, file])).values()];
}

/** A file by its address, and its lines; `hosts` are all that are told of the site, for some read the same file. */
type Writer = (hosting: Hosting, hosts: readonly HostName[]) => HostFile[];

/**
 * Netlify and Cloudflare read the same file. What no rule tells of they have browsers ask for anew by themselves: one header that two
 * rules tell would be sent with both values.
 */
const underscored: Writer = ({ headers, lasting: known }) => {
  const all = ["/*", ...headers.map(([name, value]) => `  ${name}: ${value}`)];
  const kept = lastingAddresses(known).flatMap((address) => [address, `  Cache-Control: ${lasting}`]);
  return [{ address: "/_headers", text: textOf([...all, ...kept]) }];
};

/**
 * They read this one, too. It stands at the root of what they serve, as the site does, so its addresses are the site's own. Where a page
 * stands at an address, Netlify leads on from there only when that is forced, in a form that Cloudflare does not know; without it the
 * page leads on.
 */
const redirected: Writer = ({ moves }, hosts) => {
  const status = hosts.includes("cloudflare") ? "301" : "301!";
  const lines = moves.flatMap(({ from, to }) => formsOf(from).map((form) => `${form} ${to} ${status}`));
  return lines.length === 0 ? [] : [{ address: "/_redirects", text: textOf(lines) }];
};

/*
 * What a server reads by itself stands at the site's root, where it looks for it. What has to be named in its own configuration goes
 * along in a folder of its own: it changes with the site, and tells nothing that each answer does not tell.
 */
const writers: Readonly<Record<HostName, Writer>> = {
  netlify: (hosting, hosts) => [...underscored(hosting, hosts), ...redirected(hosting, hosts)],
  cloudflare: (hosting, hosts) => [...underscored(hosting, hosts), ...redirected(hosting, hosts)],
  apache: (hosting) => [{ address: "/.htaccess", text: textOf(apacheLines(hosting)) }],
  nginx: (hosting) => [{ address: `/${rootFolders.hosts}/nginx.conf`, text: textOf(nginxLines(hosting)) }],
  caddy: (hosting) => [{ address: `/${rootFolders.hosts}/Caddyfile`, text: textOf(caddyLines(hosting)) }],
  // Without it, GitHub takes the site for the sources of another tool.
  github: () => [{ address: "/.nojekyll", text: "" }],
};

function textOf(lines: readonly string[]): string {
  return `${lines.join("\n")}\n`;
}
