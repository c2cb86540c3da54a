/** Reads which characters a TrueType font has, from its character map of format 4 (all that lies below U+FFFF). */

/** The characters of a font, in their order. */
export function charactersOf(font: Buffer): string {
  const map = format4(font, tableAt(font, "cmap"));
  const half = font.readUInt16BE(map + 6);
  const points: number[] = [];
  for (let at = map + 14; at < map + 14 + half; at += 2) {
    const [last, first] = [font.readUInt16BE(at), font.readUInt16BE(at + half + 2)];
    for (let point = first; point <= last; point += 1) if (glyphOf(font, at, half, point) !== 0) points.push(point);
  }
  return String.fromCodePoint(...points.filter((point) => point !== 0xffff));
}

function tableAt(font: Buffer, tag: string): number {
  for (let at = 12; at < 12 + 16 * font.readUInt16BE(4); at += 16)
    if (font.toString("latin1", at, at + 4) === tag) return font.readUInt32BE(at + 8);
  throw new Error(`The font has no table ${tag}`);
}

function format4(font: Buffer, cmap: number): number {
  for (let at = cmap + 4; at < cmap + 4 + 8 * font.readUInt16BE(cmap + 2); at += 8) {
    const map = cmap + font.readUInt32BE(at + 4);
    if (font.readUInt16BE(map) === 4) return map;
  }
  throw new Error("The font has no character map of format 4");
}

/** @param at where the last character of the segment is told; its first, delta and offset stand behind it, each in an array as long */
function glyphOf(font: Buffer, at: number, half: number, point: number): number {
  const first = font.readUInt16BE(at + half + 2);
  const delta = font.readUInt16BE(at + 2 * half + 2);
  const offsetAt = at + 3 * half + 2;
  const offset = font.readUInt16BE(offsetAt);
  if (offset === 0) return (point + delta) & 0xffff;
  const glyph = font.readUInt16BE(offsetAt + offset + 2 * (point - first));
  return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
}
