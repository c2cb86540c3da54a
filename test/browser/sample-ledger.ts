/** An archive whose ledger can be narrowed: rows told in a line each, with an article that states their figures. */
import type { Files } from "../tools.ts";

export interface Told {
  readonly name: string;
  readonly organisation: string;
  readonly topic?: string;
  readonly period: string;
  readonly unit?: string;
  readonly better?: "lower";
  readonly target?: string;
  readonly result?: string;
  /** The source says that the result equals the target, which it does not state. */
  readonly equal?: boolean;
}

export const organisations: Readonly<Record<string, string>> = {
  "cang-vinh-xanh": "Cảng Vịnh Xanh",
  "so-cong-thuong": "Sở Công Thương tỉnh An Hải",
};

export const topics: Readonly<Record<string, string>> = {
  "hang-hoa": "Hàng hóa qua cảng",
  "moi-truong": "Môi trường",
};

const written: Readonly<Record<string, string>> = { tonne: "tấn", percent: "%", project: "dự án" };
const letters = "qrstuvwxyzghklmn";

/** Ten rows: two organisations, two topics and a row without one, three periods, five verdicts, and two equal margins. */
export const tenRows: readonly Told[] = [
  told("Hàng xuất khẩu", "cang-vinh-xanh", "hang-hoa", "2019", { target: "200", result: "220" }),
  told("Hàng nhập khẩu", "cang-vinh-xanh", "hang-hoa", "2019", { target: "500", result: "450" }),
  told("Hàng nội địa", "cang-vinh-xanh", "hang-hoa", "2020", { target: "100", result: "130" }),
  told("Hàng quá cảnh", "cang-vinh-xanh", "hang-hoa", "2020", { result: "75" }),
  told("Tỷ lệ nước thải chưa xử lý", "cang-vinh-xanh", "moi-truong", "2020", {
    unit: "percent",
    better: "lower",
    target: "20",
    result: "15",
  }),
  told("Dự án cải tạo bến", "cang-vinh-xanh", undefined, "2020", { unit: "project", result: "4" }),
  told("Sản lượng muối", "so-cong-thuong", "hang-hoa", "2019", { target: "400", result: "440" }),
  told("Sản lượng nước mắm", "so-cong-thuong", "hang-hoa", "2020", { result: "60", equal: true }),
  told("Dự án xử lý chất thải", "so-cong-thuong", "moi-truong", "2020", {
    unit: "project",
    target: "10",
    result: "8",
  }),
  told("Sản lượng đường", "so-cong-thuong", "hang-hoa", "2021/2025", { target: "900" }),
];

function told(
  name: string,
  organisation: string,
  topic: string | undefined,
  period: string,
  more: Partial<Told>,
): Told {
  return { name, organisation, period, ...(topic && { topic }), ...more };
}

/** The files of an archive with these rows, `dong-1` and on. */
export function ledgerFiles(rows: readonly Told[]): Files {
  const written = rows.map(rowOf);
  const named = ([id, name]: [string, string]): string => `- { id: ${id}, name: ${name} }\n`;
  const sentences = written.flatMap((row) => row.sentences).map((sentence) => `${sentence}.`);
  return {
    "_data/site.yaml": "title: Kho thử\nupdated: 2021-06-01\n",
    "_data/organisations.yaml": Object.entries(organisations).map(named).join(""),
    "_data/topics.yaml": Object.entries(topics).map(named).join(""),
    "_data/targets.yaml": written.map(({ yaml }) => yaml).join(""),
    "src/articles/2021/so-lieu.md": `---\ntitle: Số liệu\ndate: 2021-02-01\npublisher: Báo An Hải\n---\n\n${sentences.join("\n\n")}\n`,
  };
}

function rowOf(row: Told, index: number): { yaml: string; sentences: string[] } {
  const { name, organisation, topic, period, unit = "tonne", better, target, result, equal } = row;
  // A word of its own for each row, without a digit, so that no quote stands twice.
  const mark = [...String(index)].map((digit) => letters[Number(digit)]).join("");
  const say = (word: string, value: string): string =>
    `${name} ${mark} ${word} ${value}${unit === "percent" ? "" : " "}${written[unit]}`;
  const [planned, reached, same] = [
    target && say("đề ra", target),
    result && say("đạt", result),
    equal && `${name} ${mark} bằng mức đề ra`,
  ];
  const figure = (key: string, value: string | undefined, quote: string | undefined | false): string =>
    quote
      ? `${key}{ ${value === undefined ? "" : `value: "${value}", `}article: 2021/so-lieu, quote: "${quote}" }\n`
      : "";
  const yaml = [
    `- id: dong-${index + 1}\n  name: ${name}\n  organisation: ${organisation}\n  period: ${period}\n`,
    `  measure: flow\n  unit: ${unit}\n${topic ? `  topic: ${topic}\n` : ""}${better ? `  better: ${better}\n` : ""}`,
    planned ? figure("  targets:\n    - ", target, planned) : "",
    figure("  result: ", result, reached),
    figure("  wording: ", same ? "bang" : undefined, same),
  ];
  return { yaml: yaml.join(""), sentences: [planned, reached, same].filter((one) => typeof one === "string") };
}
