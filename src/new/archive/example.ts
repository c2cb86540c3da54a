/** What a new archive begins with: one article, and the row that holds its result against its target. Made up, and says so. */
import { stringify } from "yaml";
import type { Language } from "../../input/languages.ts";

interface Example {
  /** The article's name: its file, and how its row calls it. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** With both sentences that prove the row. */
  readonly body: string;
  readonly organisation: { readonly id: string; readonly name: string };
  readonly row: { readonly id: string; readonly name: string; readonly target: string; readonly result: string };
  /** What stands above each data file. */
  readonly heads: { readonly organisations: string; readonly targets: string };
}

const year = "2021";

export const examples: Readonly<Record<Language, Example>> = {
  vi: {
    name: "thu-vien-mau",
    title: "Thư viện mẫu số hóa 90% đầu sách",
    description: "Bài mẫu, không có thật: sửa lại hoặc xóa đi.",
    body: `Đến hết năm 2020, Thư viện mẫu đã số hóa 90% đầu sách. Chỉ tiêu của năm là 90%.

Các đoạn cách nhau một dòng trống. Mỗi số liệu cần đối chiếu có một dòng trong \`_data/targets.yaml\`, kèm câu trích làm bằng chứng.`,
    organisation: { id: "thu-vien-mau", name: "Thư viện mẫu" },
    row: {
      id: "dau-sach-so-hoa-2020",
      name: "Tỷ lệ đầu sách đã số hóa",
      target: "Chỉ tiêu của năm là 90%",
      result: "đã số hóa 90% đầu sách",
    },
    heads: {
      organisations: "Ai đặt mức, ai đạt mức: bài viết và các dòng đối chiếu gọi tên bằng id.",
      targets: "Mức đề ra và kết quả, mỗi con số có câu trích làm bằng chứng.",
    },
  },
  en: {
    name: "sample-library",
    title: "The Sample Library has digitised 90% of its titles",
    description: "A sample, made up: change it or delete it.",
    body: `By the end of 2020 the Sample Library had digitised 90% of its titles. The target for the year was 90%.

An empty line stands between paragraphs. Each figure that is to be held against another has a row in \`_data/targets.yaml\`, with the sentence that proves it.`,
    organisation: { id: "sample-library", name: "Sample Library" },
    row: {
      id: "digitised-titles-2020",
      name: "Share of titles that are digitised",
      target: "The target for the year was 90%",
      result: "had digitised 90% of its titles",
    },
    heads: {
      organisations: "Who sets targets and who reaches them: articles and rows name them by id.",
      targets: "Targets and results, each figure with the sentence that proves it.",
    },
  },
};

/** The example's article, by its path. */
export function exampleArticle(own: Language): readonly [path: string, text: string] {
  const { name, title, description, body, organisation } = examples[own];
  const front = {
    title,
    date: `${year}-01-05`,
    description,
    organisations: [organisation.id],
    reviewed: `${year}-01-05`,
  };
  return [`src/articles/${year}/${name}.md`, `---\n${yaml(front)}---\n\n${body}\n`];
}

/** The list of organisations, with their names in the other languages of the site. */
export function exampleOrganisations([own, ...others]: readonly [Language, ...Language[]]): string {
  const { organisation, heads } = examples[own];
  const named = inOthers(others, (example) => ({ name: example.organisation.name }));
  return `# ${heads.organisations}\n${yaml([{ ...organisation, ...named }])}`;
}

/** The ledger with its one row. */
export function exampleTargets([own, ...others]: readonly [Language, ...Language[]]): string {
  const { name, organisation, row, heads } = examples[own];
  const article = `${year}/${name}`;
  const entry = {
    id: row.id,
    name: row.name,
    ...inOthers(others, (example) => ({ name: example.row.name })),
    organisation: organisation.id,
    period: 2020,
    measure: "stock",
    unit: "percent",
    targets: [{ value: "90", article, quote: row.target }],
    result: { value: "90", article, quote: row.result },
  };
  return `# ${heads.targets}\n${yaml([entry])}`;
}

function inOthers(others: readonly Language[], wordsOf: (example: Example) => object): { readonly in?: object } {
  const entries = others.map((language) => [language, wordsOf(examples[language])] as const);
  return entries.length === 0 ? {} : { in: Object.fromEntries(entries) };
}

function yaml(value: unknown): string {
  return stringify(value, { lineWidth: 0 });
}
