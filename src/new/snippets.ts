/** Beginnings of articles and of entries of data files, for editors that know the snippets of VS Code. */
import type { Phrase } from "../input/messages/shown.ts";
import type { FaultLanguage } from "../input/said.ts";
import { measures } from "../ledger/row.ts";
import { wordings } from "../ledger/wording.ts";

/** Where an archive keeps them. */
export const snippetsPath = ".vscode/doi-chieu.code-snippets";

interface Snippet {
  /** The kind of files that it is for, as the editor calls their language. */
  readonly scope: "markdown" | "yaml";
  /** What is typed for it, in either language. */
  readonly prefix: readonly string[];
  readonly name: Phrase;
  /** What is put in, line by line: `<1:…>` is filled in first, `<1|a,b|>` chosen, `$0` comes last. */
  readonly body: readonly string[];
}

/** One word of a closed list, to be chosen. */
function choice(place: number, words: readonly string[]): string {
  return `<${place}|${words.join(",")}|>`;
}

/** A quote must be the article's own: what stands in its place until then cannot pass for one. */
const quote = (place: number): string => `"<${place}:chép đúng từng chữ trong bài>"`;

const snippets: readonly Snippet[] = [
  {
    scope: "markdown",
    prefix: ["bai", "article"],
    name: { en: "Article: front matter", vi: "Bài viết: phần khai báo" },
    body: [
      "---",
      "title: <1:Tên bài>",
      "date: <2:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE>",
      "description: <3:Một hai câu tóm tắt.>",
      "author: <4:Người viết>",
      "publisher: <5:Nơi đăng>",
      "source: <6:https://example.org/bai>",
      "topics: [<7>]",
      "organisations: [<8>]",
      `text: ${choice(9, ["original", "account"])}`,
      "---",
      "",
      "$0",
    ],
  },
  {
    scope: "markdown",
    prefix: ["anh", "image"],
    name: { en: "Article: its picture", vi: "Bài viết: ảnh của bài" },
    body: ["image: { src: <1:anh.jpg>, alt: <2:Trong ảnh có gì>, caption: <3:Chú thích>, credit: <4:Người chụp> }"],
  },
  {
    scope: "yaml",
    prefix: ["dong", "row"],
    name: { en: "Ledger: a row with target and result", vi: "Bảng đối chiếu: một dòng có mức đề ra và kết quả" },
    body: [
      "- id: <1:chi-tieu-2020>",
      "  name: <2:Đo cái gì>",
      "  organisation: <3:don-vi>",
      "  period: <4:2020>",
      `  measure: ${choice(5, measures)}`,
      "  unit: <6:percent>",
      "  targets:",
      '    - value: "<7:8.0>"',
      "      article: <8:2020/ten-bai>",
      `      quote: ${quote(9)}`,
      "  result:",
      '    value: "<10:8.8>"',
      "    article: <8:2020/ten-bai>",
      `    quote: ${quote(11)}`,
      "$0",
    ],
  },
  {
    scope: "yaml",
    prefix: ["chenh-lech", "margin"],
    name: { en: "Ledger: the margin that a source states", vi: "Bảng đối chiếu: chênh lệch mà nguồn nêu" },
    body: [
      "  margin:",
      '    value: "<1:0.8>"',
      "    article: <2:2020/ten-bai>",
      `    quote: ${quote(3)}`,
      `  wording: ${choice(4, wordings)}`,
      "$0",
    ],
  },
  {
    scope: "yaml",
    prefix: ["don-vi", "organisation"],
    name: { en: "An organisation", vi: "Một đơn vị" },
    body: ["- id: <1:ma-don-vi>", "  name: <2:Tên đầy đủ>", "$0"],
  },
  {
    scope: "yaml",
    prefix: ["chu-de", "topic"],
    name: { en: "A topic", vi: "Một chủ đề" },
    body: ["- id: <1:ma-chu-de>", "  name: <2:Tên mà người đọc thấy>", "$0"],
  },
  {
    scope: "yaml",
    prefix: ["don-vi-tinh", "unit"],
    name: { en: "A unit of measure", vi: "Một đơn vị tính" },
    body: [
      "- id: <1:ma-don-vi-tinh>",
      "  dimension: <2:mass>",
      '  scale: "<3:1>"',
      "  vi: { short: <4:tấn>, long: <4:tấn> }",
      "  en: { short: <5:t>, long: <6:tonnes> }",
      "$0",
    ],
  },
];

/** The snippets' file, by its path within an archive. */
export function snippetFiles(language: FaultLanguage): ReadonlyMap<string, string> {
  const named = snippets.map(
    ({ name, body, ...snippet }) =>
      [name[language], { ...snippet, body: body.map(withPlaces), description: name[language] }] as const,
  );
  return new Map([[snippetsPath, `${JSON.stringify(Object.fromEntries(named), null, 2)}\n`]]);
}

/** Places as editors know them. */
function withPlaces(line: string): string {
  return line.replace(/<(\d+[^>]*)>/g, (_, place: string) => `\${${place}}`);
}
