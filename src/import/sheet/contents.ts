/** What a workbook is made of: its sheets, and the styles that show a number as percent. */
import type { Parts } from "./unzip.ts";
import { walk, withoutPrefix } from "./xml.ts";

export interface SheetName {
  readonly name: string;
  readonly hidden: boolean;
  /** The path of its XML within the workbook. */
  readonly path: string;
}

/** The sheets of a workbook, in its order; nothing where it names none. */
export function sheetsOf(parts: Parts): readonly SheetName[] {
  const paths = new Map(relationsOf(parts).map(({ id, path }) => [id, path]));
  const sheets: SheetName[] = [];
  walk(parts.get("xl/workbook.xml") ?? "", (tag, { name, state, ...others }) => {
    if (tag !== "sheet" || name === undefined) return;
    const id = Object.entries(others).find(([key]) => withoutPrefix(key) === "id")?.[1] ?? "";
    sheets.push({ name, hidden: state === "hidden" || state === "veryHidden", path: paths.get(id) ?? "" });
  });
  return sheets;
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly path: string;
}

/** Which files the workbook consists of: their names are free. */
function relationsOf(parts: Parts): Relation[] {
  const relations: Relation[] = [];
  walk(parts.get("xl/_rels/workbook.xml.rels") ?? "", (name, { Id: id = "", Type: type = "", Target: target = "" }) => {
    const path = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
    if (name === "Relationship") relations.push({ id, type, path });
  });
  return relations;
}

/** The built-in formats that show a number as percent. Source: ECMA-376, part 1, 18.8.30. */
const percentFormats = ["9", "10"];

/** The numbers of the cell styles that show a number as percent: 0.088 as 8,8%. */
export function percentStyles(parts: Parts): ReadonlySet<string> {
  const path = relationsOf(parts).find(({ type }) => type.endsWith("/styles"))?.path ?? "xl/styles.xml";
  const formats = new Set(percentFormats);
  const styles: boolean[] = [];
  let inCells = false;
  const open = (name: string, { numFmtId = "", formatCode = "" }: Readonly<Record<string, string>>): void => {
    if (name === "numFmt" && /%/.test(formatCode.replace(/"[^"]*"|\\./g, ""))) formats.add(numFmtId);
    if (name === "cellXfs") inCells = true;
    if (inCells && name === "xf") styles.push(formats.has(numFmtId));
  };
  const close = (name: string): void => {
    if (name === "cellXfs") inCells = false;
  };
  walk(parts.get(path) ?? "", open, close);
  return new Set(styles.flatMap((percent, index) => (percent ? [String(index)] : [])));
}
