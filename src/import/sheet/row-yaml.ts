/** Rows as the YAML that an archive keeps: a blank line between them, figures and quotes in quotation marks. */
import { Document, isNode, isScalar, isSeq, visit } from "yaml";
import type { Plain } from "../../input/yaml.ts";

export interface NewRow {
  readonly plain: Plain;
  /** What stands above it as a comment. */
  readonly note?: string | undefined;
  /** What stands behind a value on its line, by the value's path: "result.marks". */
  readonly remarks?: ReadonlyMap<string, string>;
}

/**
 * Writes rows as a list of YAML.
 * @returns whole lines; a text means what it says whatever is in it
 */
export function rowsYaml(rows: readonly NewRow[]): string {
  // In YAML's failsafe schema every scalar is a text, so that 2020 and "no" need no marks.
  const plain = rows.map(({ plain }) => shortened(plain));
  const document = new Document(plain, { schema: "failsafe" });
  visit(document, {
    Pair(_, { key, value }) {
      const name = isScalar(key) ? String(key.value) : "";
      if (isScalar(value) && isPrinted(name, String(value.value))) value.type = "QUOTE_DOUBLE";
      if (isSeq(value) && name === "parts") value.flow = true;
    },
  });
  const items = isSeq(document.contents) ? document.contents.items : [];
  for (const [index, item] of items.entries()) {
    if (!isNode(item)) continue;
    item.spaceBefore = index > 0;
    item.commentBefore = rows[index]?.note?.replace(/^/gm, " ") ?? null;
    for (const [path, remark] of rows[index]?.remarks ?? []) {
      const value = document.getIn([index, ...path.split(".")], true);
      if (isNode(value)) value.comment = ` ${remark}`;
    }
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** What is printed in a source keeps quotation marks: so other programs that read YAML take "8.0" for a text as well. */
export function isPrinted(name: string, value: string): boolean {
  return name === "quote" || (["value", "to", "of"].includes(name) && /\d/.test(value));
}

/** A wording that stands alone is one word: `wording: vuot`. */
function shortened(plain: Plain): Plain {
  if (typeof plain === "string" || !("wording" in plain)) return plain;
  const { wording } = plain;
  const keys = typeof wording === "object" ? Object.entries(wording) : [];
  const [[key, value] = []] = keys;
  return keys.length === 1 && key === "value" && value !== undefined ? { ...plain, wording: value } : plain;
}
