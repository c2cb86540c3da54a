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
  readonly body: readonly Line[];
}

/** A line, in each language where its places hold words. */
type Line = string | Phrase;

/** A line of the same key, with a place in the words of each language. */
function told(key: string, place: number, en: string, vi: string): Phrase {
  return { en: `${key}<${place}:${en}>`, vi: `${key}<${place}:${vi}>` };
}

/** One word of a closed list, to be chosen. */
function choice(place: number, words: readonly string[]): string {
  return `<${place}|${words.join(",")}|>`;
}

/** A quote must be the article's own: what stands in its place until then cannot pass for one. */
function quote(key: string, place: number): Phrase {
  const { en, vi } = told("", place, "the article's very words", "chép đúng từng chữ trong bài");
  return { en: `${key}"${en}"`, vi: `${key}"${vi}"` };
}

const snippets: readonly Snippet[] = [
  {
    scope: "markdown",
    prefix: ["bai", "article"],
    name: { en: "Article: front matter", vi: "Bài viết: phần khai báo" },
    body: [
      "---",
      told("title: ", 1, "The article's title", "Tên bài"),
      "date: <2:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE>",
      told("description: ", 3, "One or two sentences.", "Một hai câu tóm tắt."),
      told("author: ", 4, "Who wrote it", "Người viết"),
      told("publisher: ", 5, "Where it was published", "Nơi đăng"),
      told("source: ", 6, "https://example.org/article", "https://example.org/bai"),
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
    body: [
      {
        en: "image: { src: <1:picture.jpg>, alt: <2:What it shows>, caption: <3:Caption>, credit: <4:Photographer> }",
        vi: "image: { src: <1:anh.jpg>, alt: <2:Trong ảnh có gì>, caption: <3:Chú thích>, credit: <4:Người chụp> }",
      },
    ],
  },
  {
    scope: "yaml",
    prefix: ["dong", "row"],
    name: { en: "Ledger: a row with target and result", vi: "Bảng đối chiếu: một dòng có mức đề ra và kết quả" },
    body: [
      told("- id: ", 1, "exports-2020", "chi-tieu-2020"),
      told("  name: ", 2, "What is measured", "Đo cái gì"),
      told("  organisation: ", 3, "organisation", "don-vi"),
      "  period: <4:2020>",
      `  measure: ${choice(5, measures)}`,
      "  unit: <6:percent>",
      "  targets:",
      '    - value: "<7:8.0>"',
      told("      article: ", 8, "2020/article-name", "2020/ten-bai"),
      quote("      quote: ", 9),
      "  result:",
      '    value: "<10:8.8>"',
      told("    article: ", 8, "2020/article-name", "2020/ten-bai"),
      quote("    quote: ", 11),
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
      told("    article: ", 2, "2020/article-name", "2020/ten-bai"),
      quote("    quote: ", 3),
      `  wording: ${choice(4, wordings)}`,
      "$0",
    ],
  },
  {
    scope: "yaml",
    prefix: ["don-vi", "organisation"],
    name: { en: "An organisation", vi: "Một đơn vị" },
    body: [told("- id: ", 1, "organisation", "ma-don-vi"), told("  name: ", 2, "Its full name", "Tên đầy đủ"), "$0"],
  },
  {
    scope: "yaml",
    prefix: ["chu-de", "topic"],
    name: { en: "A topic", vi: "Một chủ đề" },
    body: [
      told("- id: ", 1, "topic", "ma-chu-de"),
      told("  name: ", 2, "What readers see", "Tên mà người đọc thấy"),
      "$0",
    ],
  },
  {
    scope: "yaml",
    prefix: ["don-vi-tinh", "unit"],
    name: { en: "A unit of measure", vi: "Một đơn vị tính" },
    body: [
      told("- id: ", 1, "unit", "ma-don-vi-tinh"),
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
      [
        name[language],
        { ...snippet, body: body.map((line) => withPlaces(lineIn(line, language))), description: name[language] },
      ] as const,
  );
  return new Map([[snippetsPath, `${JSON.stringify(Object.fromEntries(named), null, 2)}\n`]]);
}

function lineIn(line: Line, language: FaultLanguage): string {
  return typeof line === "string" ? line : line[language];
}

/** Places as editors know them. */
function withPlaces(line: string): string {
  return line.replace(/<(\d+[^>]*)>/g, (_, place: string) => `\${${place}}`);
}
