/** A sum that tells a file from one that was cut, or that belongs to another edition of the site: no safeguard against ill will. */

/** FNV-1a of 32 bits, of the bytes of a content. Source: G. Fowler, L. C. Noll, K.-P. Vo, draft-eastlake-fnv. */
export function sumOf(bytes: Uint8Array): string {
  let sum = 0x811c9dc5;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
  return (sum >>> 0).toString(36);
}
