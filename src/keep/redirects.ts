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
    return [{ parts: partsOf(from.replace(/^https?:\/\/[^/]+/i, "")), to }];
  });
  return (address) => {
    for (const { parts: wanted, to } of rules) {
      const found = matched(wanted, address);
      if (found !== undefined) return to.replace(/:(\w+)/g, (part, name: string) => found.get(name) ?? part);
    }
    return undefined;
  };
}

/** Behind the address of a folder its slash may be left out. */
function partsOf(path: string): string[] {
  return path.replace(/\/$/, "").split("/");
}

/**
 * Holds an address against a rule, part by part: a rule is text of others, and no expression is made of it.
 * @returns what stands in the places that the rule names; nothing where the address is another
 */
function matched(wanted: readonly string[], address: string): ReadonlyMap<string, string> | undefined {
  const found = new Map<string, string>();
  const parts = partsOf(address);
  for (const [place, want] of wanted.entries()) {
    if (place === wanted.length - 1 && want.endsWith("*")) {
      const [rest, start] = [address.split("/").slice(place).join("/"), want.slice(0, -1)];
      return rest.startsWith(start) ? found.set("splat", rest.slice(start.length)) : undefined;
    }
    const part = parts[place];
    if (part === undefined || !(want.startsWith(":") ? part !== "" : part === want)) return undefined;
    if (want.startsWith(":")) found.set(want.slice(1), part);
  }
  return parts.length === wanted.length ? found : undefined;
}
