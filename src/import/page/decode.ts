/** The bytes of a saved page as text, in the encoding that it names. */

const named = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)|^\s*<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i;

/**
 * Decodes a page: by its byte order mark, as UTF-8 where it is valid, else by what the page names. A page of UTF-8 that names another
 * encoding was saved by a browser, which does not change what a page says of itself.
 */
export function decodePage(bytes: Uint8Array): string | undefined {
  const marked = markOf(bytes);
  if (marked !== undefined) return decodeIn(marked, bytes, false);
  const plain = decodeIn("utf-8", bytes, true);
  if (plain !== undefined) return plain.includes("\0") ? undefined : plain;
  const head = decodeIn("latin1", bytes.subarray(0, 4096), false) ?? "";
  const [, meta, xml] = named.exec(head) ?? [];
  const name = (meta ?? xml ?? "").toLowerCase();
  return name === "" || name.startsWith("utf-8") ? undefined : decodeIn(name, bytes, false);
}

function markOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined;
}

/** Nothing where the encoding is not known, or the bytes are not in it. */
export function decodeIn(name: string, bytes: Uint8Array, fatal: boolean): string | undefined {
  try {
    return new TextDecoder(name, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
}
