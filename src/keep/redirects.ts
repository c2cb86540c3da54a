/** Where a site leads whoever comes to an address that has moved: by a page that does nothing else, or by the host's own list. */
import { Parser } from "htmlparser2";

/** Where a page leads on at once; nothing where it stays. */
export function refreshOf(html: string): string | undefined {
  let to: string | undefined;
  new Parser({
    onopentag: (name, { "http-equiv": what, content }) => {
      if (name !== "meta" || what?.toLowerCase() !== "refresh") return;
      to ??= /^\s*\d*\s*[;,]?\s*url\s*=\s*['"]?([^'"]+)/i.exec(content ?? "")?.[1]?.trim();
    },
  }).end(html);
  return to;
}

/** A rule of a host's list: where an address is led to. */
export type Rules = (address: string) => string | undefined;

/** Reads a `_redirects` file, as Netlify and Cloudflare Pages have it: from, to, perhaps a status; `*` for the rest, `:name` for a part. */
export function rulesIn(text: string): Rules {
  const rules = text.split(/\r?\n/).flatMap((line) => {
    const [from, to, status = "301"] = line.trim().split(/\s+/);
    if (from === undefined || to === undefined || from.startsWith("#") || !/^[23]\d\d!?$/.test(status)) return [];
    return [{ test: patternOf(from), to }];
  });
  return (address) => {
    for (const { test, to } of rules) {
      const found = test.exec(address);
      if (found !== null) return to.replace(/:(\w+)/g, (part, name: string) => found.groups?.[name] ?? part);
    }
    return undefined;
  };
}

/** Behind the address of a folder its slash may be left out. A site may lie below the root of its host. */
function patternOf(from: string): RegExp {
  const path = from.replace(/^https?:\/\/[^/]+/i, "").replace(/\/$/, "");
  const pattern = path
    .replace(/[.+?^${}()|[\]\\]/g, "\\$&")
    .replace(/:(\w+)/g, "(?<$1>[^/]+)")
    .replace(/\*$/, "(?<splat>.*)");
  return new RegExp(`^${pattern}/?$`);
}
