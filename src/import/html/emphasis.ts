/** Where emphasis can be written: Markdown knows the signs only where they open and close beside a space or a sign. */

const open = /[\s\p{P}\p{S}]/u;

/**
 * Writes a stretch with signs of emphasis, or without them where they would be read as signs.
 * @param node the stretch within its sentence
 */
export function emphasised(content: string, sign: string, node: Node): string {
  const inner = content.trim();
  if (inner === "" || inner.includes(sign)) return content;
  if (!isOpen(beside(node, "previousSibling")) || !isOpen(beside(node, "nextSibling"))) return content;
  return `${sign}${inner}${sign}`;
}

function isOpen(sign: string): boolean {
  return sign === "" || (open.test(sign) && sign !== "*" && sign !== "_");
}

/** The letter that stands next to a node on one side; an emphasis beside it counts as a letter. */
function beside(node: Node, side: "previousSibling" | "nextSibling"): string {
  const next = node[side];
  if (next === null) return isInline(node.parentNode) && node.parentNode !== null ? beside(node.parentNode, side) : "";
  if (/^(b|strong|em|i)$/i.test(next.nodeName)) return "a";
  const text = next.textContent ?? "";
  return (side === "previousSibling" ? text.at(-1) : text.at(0)) ?? (next.nodeName === "BR" ? "" : beside(next, side));
}

function isInline(node: Node | null): boolean {
  return node !== null && /^(a|span|font|u|small|b|strong|em|i)$/i.test(node.nodeName);
}
