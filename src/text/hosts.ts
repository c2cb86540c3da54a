/**
 * The host of a web address: who answers there. Letters of other scripts look like those of Latin, and what stands before an @ looks like
 * a host, so that an address may lead elsewhere than it seems to.
 */

/** What comes before the path; browsers take one slash, or several, or strokes, for two. */
const authority = /^https?:[/\\]*[^/\\?#]*/i;

/** Whether a text begins as a web address does: what is no mailbox, no anchor and no path of the site. */
export function isWeb(text: string): boolean {
  return /^https?:/i.test(text);
}

/**
 * Whether an address names its host, as far as a browser is concerned: where the slashes are forgotten (`https:example.org`), it would
 * look for that on this very site.
 */
export function namesHost(address: string): boolean {
  return /^https?:\/\/[^/\\]/i.test(address);
}

/** A web address with its host in ASCII, as machines know it and as it cannot be taken for another; what stands behind it is as it was. */
export function plainHost(address: string): string {
  const [begin = ""] = authority.exec(address) ?? [];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what is not ASCII is meant.
  if (/^[\x00-\x7f]*$/.test(begin) || !URL.canParse(address)) return address;
  const { protocol, host } = new URL(address);
  return `${protocol}//${host}${address.slice(begin.length)}`;
}

/** The host to which an address leads that has something else before it: `https://example.org@example.com/`. */
export function hostBehindUser(address: string): string | undefined {
  if (!authority.exec(address)?.[0].includes("@") || !URL.canParse(address)) return undefined;
  return new URL(address).host;
}
