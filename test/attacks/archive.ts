/** Archives that hold payloads wherever an archive can hold text. */
import { escapeMarkdown } from "../../src/text/escape.ts";
import { foldSpace } from "../../src/text/space.ts";

/** The places of an archive's files that hold a payload each, by the key or part that it stands in. */
export const writtenPlaces = [
  "article title",
  "article lead",
  "article author",
  "article publisher",
  "picture caption",
  "picture credit",
  "paragraph",
  "heading",
  "list",
  "quote",
  "table heading",
  "table cell",
  "code block",
  "code within a line",
  "link text",
  "topic name",
  "topic description",
  "organisation name",
  "organisation short name",
  "organisation description",
  "unit short",
  "unit long",
  "row name",
  "row scope",
  "row definition",
  "goal in words",
  "quote of a result",
  "quote of a goal",
  "cell that proves a baseline",
  "history note",
] as const;

/** The files that hold all payloads; each has an article, a topic, an organisation, a unit and a row of its own. */
export function attackedFiles(payloads: readonly string[]): Readonly<Record<string, string>> {
  const each = (entry: (payload: string, id: string) => unknown): string =>
    payloads.map((payload, index) => `- ${JSON.stringify(entry(payload, lettersOf(index)))}\n`).join("");
  return {
    "_data/site.yaml": 'title: Kho thử\nurl: https://example.org/kho/\ncontact: "kho@example.org"\n',
    "_data/topics.yaml": each((name, id) => ({ id: `chu-de-${id}`, name, description: name })),
    "_data/organisations.yaml": each((name, id) => ({ id: `don-vi-${id}`, name, short: name, description: name })),
    "_data/units.yaml": each(unitOf),
    "_data/targets.yaml": each(rowOf),
    ...Object.fromEntries(
      payloads.map((payload, index) => {
        const id = lettersOf(index);
        return [`src/articles/2021/bai-${id}.md`, articleOf(payload.normalize("NFC"), id)];
      }),
    ),
  };
}

/** A number without digits, which would be read as figures. */
export function lettersOf(index: number): string {
  return `z${index.toString(26).replaceAll(/\d/g, (digit) => "qrstuvwxyz"[Number(digit)] ?? "")}`;
}

function unitOf(payload: string, id: string): unknown {
  const forms = { short: payload, long: payload, also: [unitWord(id)] };
  return { id: `dvt-${id}`, dimension: `dvt-${id}`, scale: "1", vi: forms, en: { short: payload, long: payload } };
}

/** How articles name the unit. */
function unitWord(id: string): string {
  return `thúng${id}`;
}

function rowOf(name: string, id: string): unknown {
  const article = `2021/bai-${id}`;
  const cell = { row: rowIn(name), column: columnIn(name), unit: unitWord(id) };
  return {
    ...{ id: `dong-${id}`, indicator: `do-${id}`, name, scope: name, definition: name },
    ...{ topic: `chu-de-${id}`, organisation: `don-vi-${id}`, period: "2020", measure: "flow", unit: `dvt-${id}` },
    targets: [{ text: name, article, quote: goalIn(name) }],
    result: { value: "48.37", article, quote: resultOf(name, id) },
    baseline: { value: "48.29", against: "2019", article, table: cell },
    history: [{ on: "2021-03-01", note: name }],
  };
}

function goalIn(payload: string): string {
  return `Đích: ${foldSpace(payload)}; hết`;
}

function rowIn(payload: string): string {
  return `Dòng ${foldSpace(payload)}`;
}

function columnIn(payload: string): string {
  return `Cột ${foldSpace(payload)}`;
}

function resultOf(payload: string, id: string): string {
  return `Số: ${foldSpace(payload)}; đạt 48,37 ${unitWord(id)}`;
}

function articleOf(payload: string, id: string): string {
  const front = {
    ...{ title: payload, date: "2021-02-01", description: payload, author: [payload], publisher: payload },
    ...{ topics: [`chu-de-${id}`], organisations: [`don-vi-${id}`], image: { caption: payload, credit: payload } },
  };
  return `---\n${JSON.stringify(front)}\n---\n\n${bodyOf(payload, id)}\n`;
}

function bodyOf(payload: string, id: string): string {
  const text = escapeMarkdown(foldSpace(payload));
  const cell = (words: string): string => escapeMarkdown(words).replaceAll("|", "\\|");
  return [
    `${escapeMarkdown(goalIn(payload))}.`,
    `${escapeMarkdown(resultOf(payload, id))}.`,
    `## Mục ${text}`,
    `- Việc ${text}`,
    `> Dẫn ${text}`,
    `| Mục | ${cell(columnIn(payload))} | Đơn vị |\n|---|---|---|\n| ${cell(rowIn(payload))} | 48,29 | ${unitWord(id)} |`,
    payload
      .split("\n")
      .map((line) => `    ${line}`)
      .join("\n"),
    `Mã ${codeOf(payload)} đó.`,
    `[Xem ${text.replaceAll(/(?<!\\)[[\]]/g, "\\$&")}](https://example.org/)`,
  ].join("\n\n");
}

/** Code within a line, between more signs than the text has in a row. */
function codeOf(payload: string): string {
  const fence = "`".repeat(1 + Math.max(0, ...[...payload.matchAll(/`+/g)].map(([run]) => run.length)));
  return `${fence} ${foldSpace(payload)} ${fence}`;
}
