/** What only lays a page out is taken apart, before its text is read: tables around pictures, tables within tables, empty elements. */
import { textOf } from "./dom.ts";
import { rowsOf } from "./table.ts";

/** Nothing of these is text of an article. */
const unread =
  "script,style,noscript,template,iframe,object,embed,form,button,input,select,textarea,svg,canvas,video,audio,link,meta";

/** Takes out of a body what is not text, and unfolds what only lays it out. */
export function withoutLayout(root: Element): void {
  for (const element of root.querySelectorAll(unread)) element.remove();
  for (const element of root.querySelectorAll("[hidden],[aria-hidden=true]:not(img)")) element.remove();
  for (const element of root.querySelectorAll("[style]"))
    if (/display\s*:\s*none/i.test(element.getAttribute("style") ?? "")) element.remove();
  for (const comment of commentsIn(root)) comment.remove();
  for (const table of [...root.querySelectorAll("table")].reverse()) unfold(table, root);
}

function commentsIn(root: Element): ChildNode[] {
  const found: ChildNode[] = [];
  for (const element of [root, ...root.querySelectorAll("*")])
    for (const node of element.childNodes) if (node.nodeType === 8) found.push(node);
  return found;
}

function unfold(table: Element, root: Element): void {
  const rows = rowsOf(table);
  const widest = Math.max(0, ...rows.map((row) => row.children.length));
  const outer = table.parentElement?.closest("table") ?? null;
  // The page itself may stand in a table.
  const inTable = outer !== null && outer !== root && root.contains(outer);
  if (isAroundPicture(table, rows)) replace(table, "figure", "figcaption", rows);
  else if (inTable || widest < 2 || rows.length < 2) replace(table, "div", "p", rows);
}

/** Older editors put a picture into a table of its own, and the caption into the row below. */
function isAroundPicture(table: Element, rows: readonly Element[]): boolean {
  if (table.querySelector("img") === null || rows.length > 3) return false;
  const pictured = rows.filter((row) => row.querySelector("img") !== null);
  return pictured.length === 1 && rows.every((row) => row.children.length <= 1 && textOf(row).length < 600);
}

function replace(table: Element, outer: string, inner: string, rows: readonly Element[]): void {
  const document = table.ownerDocument;
  const box = document.createElement(outer);
  for (const cell of rows.flatMap((row) => [...row.children])) {
    const holdsBlocks = cell.querySelector("p,div,table,ul,ol,h2,h3,h4,figure,img") !== null;
    const part = document.createElement(holdsBlocks ? "div" : inner);
    part.append(...cell.childNodes);
    box.append(part);
  }
  table.replaceWith(box);
}
