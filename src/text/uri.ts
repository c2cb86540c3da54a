/** Web addresses for programs that take them by their standard: browsers take more than RFC 3986 has. */

/** What an address may hold without a code: RFC 3986, 2.2 and 2.3; square brackets belong to hosts alone, 3.2.2. */
const plain = /^(?:[A-Za-z0-9\-._~:/?#@!$&'()*+,;=]|%[\dA-Fa-f]{2})*$/;

/**
 * Writes an address so that it is one by RFC 3986; one that is already stays to the letter.
 * @param address as people write it, perhaps with `[`, `|` or letters of any script in it
 */
export function uriOf(address: string): string {
  if (plain.test(address) || !URL.canParse(address)) return address;
  const { href, origin } = new URL(address);
  const [before = "", ...fragment] = href.slice(origin.length).split("#");
  const rest = [before, ...(fragment.length > 0 ? [fragment.join("%23")] : [])].map(coded).join("#");
  return `${origin}${rest}`;
}

function coded(part: string): string {
  return part.replace(/%(?![\dA-Fa-f]{2})|[^A-Za-z0-9\-._~:/?@!$&'()*+,;=%]/g, (sign) => encodeURIComponent(sign));
}
