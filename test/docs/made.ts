/** The parts of the documentation that are made from the schemas and the words of the interface: between marks, in each page. */
import { articleSchema, siteSchema } from "../../src/archive/schema.ts";
import { type Json, jsonSchemaOf } from "../../src/input/json-schema.ts";
import type { FaultLanguage } from "../../src/input/said.ts";
import { rowSchema } from "../../src/ledger/row.ts";
import { verdictKinds } from "../../src/ledger/wording.ts";
import { helpFor } from "../../src/new/field-help.ts";
import { stringsOf } from "../../src/strings/strings.ts";
import { fill } from "../../src/text/fill.ts";

const schemas = { site: siteSchema, article: articleSchema, row: rowSchema } as const;
const words = {
  en: {
    key: "key",
    holds: "what it holds",
    needed: "required",
    figure: "Its keys are those of `result`.",
    verdict: "verdict",
    means: "what it means",
  },
  vi: {
    key: "khóa",
    holds: "ghi gì",
    needed: "bắt buộc",
    figure: "Các khóa như của `result`.",
    verdict: "kết luận",
    means: "nghĩa là",
  },
} as const;
type Said = (typeof words)[FaultLanguage];

/** A page with its made parts as they must be. */
export function withMade(page: string, language: FaultLanguage): string {
  return page
    .replace(/(<!-- fields:(\w+) -->\n)[\s\S]*?(<!-- \/fields -->)/g, (_, begin: string, name: string, end: string) => {
      return `${begin}\n${fieldTable(name, language)}\n${end}`;
    })
    .replace(/(<!-- verdicts -->\n)[\s\S]*?(<!-- \/verdicts -->)/g, (_, begin: string, end: string) => {
      return `${begin}\n${verdictTable(language)}\n${end}`;
    });
}

function verdictTable(language: FaultLanguage): string {
  const { verdict, about, answer, gaps } = stringsOf(language);
  const said = words[language];
  const lower = fill(answer.exceededOtherwise, { gap: fill(gaps.lower, { gap: "…" }) });
  const lines = verdictKinds.map((kind) => [verdict[kind], fill(about.kinds[kind], { lower })]);
  return tableOf([[said.verdict, said.means], ...lines]);
}

function fieldTable(name: string, language: FaultLanguage): string {
  const schema = Object.entries(schemas).find(([key]) => key === name)?.[1];
  if (schema === undefined) throw new Error(`there is no schema “${name}”`);
  const said = words[language];
  return tableOf([
    [said.key, said.holds],
    ...linesIn(jsonSchemaOf(schema, language === "vi" ? helpFor : undefined), "", said),
  ]);
}

/** Figures that are made like the result of a row. */
const likeResult: readonly string[] = ["margin", "attainment", "baseline", "change", "index", "corrected"];

/** A line for each key; keys of groups and of the items of lists stand behind their own. */
function linesIn(node: Json | undefined, before: string, said: Said): string[][] {
  if (!isNode(node)) return [];
  const { properties, items, anyOf, required } = node;
  if (isNode(items)) return linesIn(items, before === "" ? "" : `${before.slice(0, -1)}[].`, said);
  if (Array.isArray(anyOf))
    return linesIn(
      anyOf.find((each) => isNode(each) && isNode(each["properties"])),
      before,
      said,
    );
  if (!isNode(properties)) return [];
  return Object.entries(properties).flatMap(([key, value]) => {
    const told = isNode(value) && typeof value["description"] === "string" ? value["description"] : "";
    const must = Array.isArray(required) && required.includes(key) ? ` (${said.needed})` : "";
    if (likeResult.includes(key)) return [[`\`${before}${key}\`${must}`, `${told} ${said.figure}`]];
    return [[`\`${before}${key}\`${must}`, told], ...linesIn(value, `${before}${key}.`, said)];
  });
}

type Node = { readonly [key: string]: Json };

function isNode(value: Json | undefined): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Columns as wide as their longest cell, as the formatter leaves them. */
function tableOf(lines: readonly (readonly string[])[]): string {
  const safe = lines.map((cells) => cells.map((cell) => cell.replaceAll("|", "\\|")));
  const widths = (safe[0] ?? []).map((_, index) => Math.max(3, ...safe.map((cells) => (cells[index] ?? "").length)));
  const row = (cells: readonly string[]): string =>
    `| ${cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(" | ")} |`;
  const [head = [], ...rest] = safe;
  return `${[row(head), row(widths.map((width) => "-".repeat(width))), ...rest.map(row)].join("\n")}\n`;
}
