/** Every reader of what people write, each with the texts that are drawn for it and what must hold of what it gives. */
import fc from "fast-check";
import { addressesOf } from "../../src/archive/addresses.ts";
import { readArticles } from "../../src/archive/articles.ts";
import { readData } from "../../src/archive/data.ts";
import { heldFile } from "../../src/archive/source-file.ts";
import { articleFile } from "../../src/import/article-file.ts";
import { draftOfText } from "../../src/import/draft.ts";
import { readRawText } from "../../src/import/raw-text.ts";
import { unzip } from "../../src/import/sheet/unzip.ts";
import { readWorkbook } from "../../src/import/sheet/workbook.ts";
import { type FaultsError, printFaults, UserError } from "../../src/input/fault.ts";
import { parseYaml } from "../../src/input/yaml.ts";
import { readNumbers } from "../../src/ledger/reader/read.ts";
import { readState, writeState } from "../../src/search/address.ts";
import { passageOf } from "../../src/search/passage.ts";
import { parseQuery } from "../../src/search/query.ts";
import { stringsOf } from "../../src/strings/strings.ts";
import { bindHtml } from "../../src/text/bind.ts";
import { parseBody } from "../../src/text/blocks.ts";
import { escapeMarkdown } from "../../src/text/escape.ts";
import { escapeHtml } from "../../src/text/html.ts";
import { shape, unshape } from "../../src/text/shape.ts";
import { foldSpace } from "../../src/text/space.ts";
import { payloads } from "../attacks/payloads.ts";
import { workbook } from "../import/sheet/sheets.ts";
import { forms } from "../ledger/reader/shown.ts";

export interface Reader {
  readonly name: string;
  /** Fails where something does not hold; the reader itself may refuse what it is given, as a user's fault. */
  readonly holds: (text: string) => void | Promise<void>;
  readonly texts: fc.Arbitrary<string>;
  /** How many of the usual runs are worth their time. */
  readonly share?: number;
}

/** Texts of the signs that a reader acts on, among words, payloads and anything else. */
function drawnFrom(...signs: readonly string[]): fc.Arbitrary<string> {
  const pieces = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...signs) },
    { weight: 2, arbitrary: fc.constantFrom(" ", "\n", "a", "đạt", "8,8%", "2020", "\n\n", "Năm") },
    { weight: 1, arbitrary: fc.constantFrom(...payloads) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
  );
  return fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join(""));
}

const addresses = addressesOf(stringsOf("vi").paths);
const sources = { folder: "", articles: [], data: [], pictures: new Map(), originals: new Map(), faults: [] };

/** Faults can be printed in both languages, and each has a place. */
function mayBeFaulty(act: () => { readonly faults: FaultsError["faults"] }): void {
  const { faults } = act();
  for (const language of ["en", "vi"] as const) printFaults(faults, language);
  for (const { line, column } of faults)
    if (!(line >= 1 && column >= 1)) throw new Error(`no place: ${line}:${column}`);
}

function same(one: unknown, other: unknown): void {
  const [left, right] = [JSON.stringify(one), JSON.stringify(other)];
  if (left !== right) throw new Error(`${left} is not ${right}`);
}

const yamlSigns = [
  "- ",
  ": ",
  "? ",
  "{",
  "}",
  "[",
  "]",
  ", ",
  "&a ",
  "*a",
  "!!str ",
  "|\n ",
  ">-\n ",
  "'",
  '"',
  "\\",
  "#",
  "---\n",
  "...\n",
  "%YAML 1.2\n",
  "\t",
  "  ",
  "<<: ",
  "id",
  "name",
  "title: ",
  "~",
  "__proto__: ",
];
const markdownSigns = [
  "[",
  "](",
  ")",
  "](/a/)",
  "![",
  "*",
  "**",
  "_",
  "`",
  "```\n",
  "~~",
  "> ",
  "- ",
  "1. ",
  "# ",
  "|",
  "|-|-|\n",
  "<",
  ">",
  "&#",
  ";",
  "\\",
  "  \n",
  "    ",
  "[a]: /b/ 'c'\n",
  "<http://a>",
  "---\n",
  "===",
];
const querySigns = [
  '"',
  "“",
  "”",
  "«",
  "-",
  ":",
  "năm:",
  "loại: ",
  "chủ đề:",
  "kết luận:",
  "2020-",
  "..",
  ",",
  "%",
  "8,",
  "\u0301",
];

async function refusable(act: () => unknown): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
}

const rowKeys = [
  "id: a\n  ",
  "name: b\n  ",
  "organisation: c\n  ",
  "period: 2020\n  ",
  "period: 2020-13\n  ",
  "measure: flow\n  ",
  "result: ",
  "{ value: 8.8, article: 2021/a, quote: 8 }\n  ",
  "targets:\n    - ",
  "text: x\n      ",
  "unit: percent\n  ",
  "kind: rank\n  ",
  "parts: [a]\n  ",
];

export const readers: readonly Reader[] = [
  {
    name: "numbers",
    texts: drawnFrom(
      "1",
      "2.500",
      "3,9",
      "tỷ",
      " USD",
      "%",
      "từ ",
      " đến ",
      "hơn ",
      "quý I",
      "/",
      "-",
      "–",
      "ngày ",
      "lần lượt ",
      "gấp ",
      " lần",
      "thứ ",
      "trên tổng số ",
      "nửa",
      "một trăm",
    ),
    holds: (text) => {
      const scan = readNumbers(text, forms);
      for (const { start, end, text: words } of [...scan.figures, ...scan.others]) same(text.slice(start, end), words);
    },
  },
  { name: "YAML", texts: drawnFrom(...yamlSigns), holds: (text) => mayBeFaulty(() => parseYaml("a.yaml", text)) },
  {
    name: "front matter and body",
    texts: fc.tuple(drawnFrom(...yamlSigns), drawnFrom(...markdownSigns)).map((parts) => parts.join("\n---\n")),
    holds: (text) => {
      const articles = [`---\ntitle: A\ndate: 2021-01-15\n${text}`, `---${text}`, text].map((whole, index) =>
        heldFile({ path: `src/articles/2021/${index}.md`, text: whole.normalize("NFC") }),
      );
      mayBeFaulty(() => readArticles({ ...sources, articles }, addresses));
    },
  },
  {
    name: "rows",
    share: 0.25,
    texts: fc
      .array(fc.oneof(fc.constantFrom(...rowKeys), drawnFrom(...yamlSigns)), { maxLength: 12 })
      .map((parts) => `- ${parts.join("")}`),
    holds: (text) => {
      const data = ["targets", "topics", "organisations", "site"].map((name) => ({ path: `_data/${name}.yaml`, text }));
      mayBeFaulty(() => readData({ ...sources, data }));
    },
  },
  {
    name: "Markdown",
    texts: drawnFrom(...markdownSigns),
    holds: (text) => {
      const resolve = { link: () => "/", image: () => undefined };
      const { blocks } = parseBody(text.normalize("NFC"), resolve);
      same(new Set(blocks.map(({ id }) => id)).size, blocks.length);
      bindHtml(blocks.map(({ html }) => html).join(""));
    },
  },
  {
    name: "text written as Markdown",
    texts: drawnFrom(...markdownSigns, "]", "(", "~~~", "+", "1)", "{{", "&amp;"),
    holds: (text) => {
      const plain = foldSpace(text.normalize("NFC").replaceAll(/\p{Cc}|\p{Cs}/gu, " "));
      const { blocks } = parseBody(escapeMarkdown(plain), { link: () => "/", image: () => undefined });
      same(
        blocks.map((block) => block.text),
        plain === "" ? [] : [plain],
      );
    },
  },
  {
    name: "raw text",
    texts: drawnFrom(
      "\n",
      "15/09/2019",
      "(Báo) – ",
      "Ảnh: ",
      "Theo ",
      "ngày 3 tháng 8 năm 2020",
      "\r\n",
      "\u2028",
      "TTXVN",
    ),
    holds: (text) => {
      const read = readRawText(text);
      const again = readRawText(text);
      same(read, again);
      articleFile({ ...draftOfText(text), title: read.title ?? "a", date: read.date ?? "2020-01-01" });
    },
  },
  {
    name: "sheets",
    share: 0.25,
    texts: drawnFrom("Mã", "Tên", "Đơn vị", "Kỳ", "=1+1", "12,5", "_x000D_", "&#0;", "]]>"),
    holds: (text) =>
      refusable(async () => {
        const cells = text.replaceAll(/\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu, " ").split(" ");
        await readWorkbook(workbook([cells, cells]), "a.xlsx");
      }),
  },
  {
    name: "bytes as a sheet",
    texts: drawnFrom("PK\x03\x04", "PK\x01\x02", "PK\x05\x06", "\x00\x00", "\xff\xff\xff\xff", "xl/workbook.xml"),
    holds: (text) => void unzip(Buffer.from(text, "latin1")),
  },
  {
    name: "queries",
    texts: drawnFrom(...querySigns),
    holds: (text) => {
      const query = parseQuery(text, { "chu-de": { cang: "cang" } });
      const { words, phrases } = query;
      same(parseQuery(text, { "chu-de": { cang: "cang" } }), query);
      const content = shape(`Tiêu đề ${text}`);
      passageOf({ content, anchors: [{ id: "a", location: 2 }] }, [words, ...phrases], shape(text));
    },
  },
  {
    name: "shaped text",
    texts: drawnFrom("hoà", "quý", "tỉ", "8.8", "03", "3/8/2020", "\\", "_", "–", "%", " ", "đ"),
    holds: (text) => {
      const plain = foldSpace(
        text.normalize("NFC").replace(/[\u00ad\u200b\u2060\ufeff\ufdd0\ufdd1]|\p{Cc}|\p{Cs}/gu, " "),
      );
      same(foldSpace(unshape(foldSpace(shape(plain)))), plain);
    },
  },
  {
    name: "parameters of an address",
    texts: drawnFrom(
      "q=",
      "&",
      "nam=",
      "2018-2020",
      "don-vi-tinh=",
      "gia-tri-tu=",
      "%",
      "%zz",
      "+",
      "=",
      "xep=moi-nhat",
      "loai=",
      "__proto__=",
    ),
    holds: (text) => {
      const state = readState(`?${text}`);
      const written = writeState({ ...state, query: state.query.slice(0, 600) });
      same(writeState(readState(written)), written);
    },
  },
  {
    name: "text within HTML",
    texts: drawnFrom("<", ">", "&", '"', "'", "5 kg", "1–2", "TP. A", "</p>"),
    holds: (text) => {
      const html = bindHtml(`<p title="${escapeHtml(text)}">${escapeHtml(text)}</p>`);
      const read = html.replace(/^<p title="[^"]*">|<\/?span[^>]*>|<\/p>$/g, "");
      same(foldSpace(read).replaceAll("\u2060", ""), foldSpace(escapeHtml(text)).replaceAll("\u2060", ""));
    },
  },
];
