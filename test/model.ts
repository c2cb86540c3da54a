/** Archives in memory: what several tests ask of the model, without a folder on disk. */
import { editionsOf } from "../src/archive/editions.ts";
import { type Archive, type LedgerRow, modelOf } from "../src/archive/model.ts";
import { readSources, type Sources } from "../src/archive/read.ts";
import { heldFile } from "../src/archive/source-file.ts";
import { validate } from "../src/archive/validate.ts";
import { recallNothing } from "../src/store/recall.ts";
import { builtInUnits } from "../src/strings/strings.ts";
import { usualMarks, writeDecimal } from "../src/text/numbers.ts";
import { root } from "./tools.ts";

const units = new Map(builtInUnits().map((unit) => [unit.id, unit]));

/** The project's own archive. */
export async function realArchive(): Promise<Archive> {
  return modelOf(validate(await readSources(root)));
}

/** The model of files given by path and text; `_data/site.yaml` is given where it is not among them. */
export function archiveFrom(files: Readonly<Record<string, string>>): Archive {
  return modelOf(validate(sourcesFrom(files)));
}

/** The same in each language of its site, its own first. */
export function editionsFrom(files: Readonly<Record<string, string>>): Archive[] {
  const sources = sourcesFrom(files);
  return editionsOf(validate(sources), sources, recallNothing).map(({ archive }) => archive);
}

function sourcesFrom(files: Readonly<Record<string, string>>): Sources {
  const all = Object.entries({ "_data/site.yaml": "title: Kho thử\n", ...files }).map(([path, text]) => ({
    path,
    text,
  }));
  const data = all.filter(({ path }) => /^_/.test(path));
  const articles = all.filter(({ path }) => path.endsWith(".md")).map(heldFile);
  return { folder: "", articles, data, pictures: new Map(), originals: new Map(), faults: [] };
}

const words = {
  over: "hơn",
  under: "dưới",
  about: "khoảng",
  almost: "gần",
  "at-least": "ít nhất",
  "at-most": "không quá",
};

/** The words that a wording is proved by. */
const said: Readonly<Record<string, string>> = {
  vuot: "vượt",
  bang: "bằng",
  dat: "đạt",
  "dat-va-vuot": "đạt và vượt",
  "co-ban-dat": "cơ bản đạt",
  "chua-dat": "chưa đạt",
  "khong-dat": "không đạt",
};

/** A value of a figure that is written in YAML's flow form. */
function given(figure: string, key: string): string | undefined {
  return new RegExp(`\\b${key}: "?([^",}]+)`).exec(figure)?.[1]?.trim();
}

/** A sentence of an article that states a figure of a row; a wording, which states none, has only words. */
function sentenceOf(figure: string, unitOfRow: string | undefined, number: number): string {
  const [value = "", to, of] = ["value", "to", "of"].map((key) => given(figure, key));
  const qualifier = Object.entries(words).find(([id]) => id === given(figure, "qualifier"))?.[1] ?? "";
  const ends = [value, to].flatMap((end) =>
    end === undefined ? [] : [writeDecimal(end.replace(/^-/, ""), usualMarks)],
  );
  const unit = units.get(given(figure, "printed") ?? unitOfRow ?? "")?.vi;
  const amount = `${ends.join("–")}${of === undefined ? "" : `/${of}`}${unit?.glued === "yes" ? "" : " "}${unit?.long ?? ""}`;
  const name = number.toString(26).replaceAll(/\d/g, (digit) => "qrstuvwxyz"[Number(digit)] ?? "");
  return `Câu ${name}${value.startsWith("-") ? ", giảm" : ""}: ${qualifier} ${/\d/.test(value) ? amount : `${said[value] ?? ""} chỉ tiêu của cảng`}`;
}

/**
 * An archive of one article and one organisation, with rows written as the lines of YAML below `id`.
 * Where a figure says PROOF, the article gets a sentence that states it.
 */
export function ledgerOf(...rows: readonly string[]): Archive {
  const sentences: string[] = [];
  const lines = rows.map((row, index) => {
    const proved = row.replaceAll(/\{[^{}]*PROOF[^{}]*\}/g, (figure) => {
      const sentence = sentenceOf(figure, given(row, "unit"), sentences.length);
      sentences.push(sentence);
      return figure.replace("PROOF", `article: 2021/so-lieu, quote: "${sentence}"`);
    });
    return `- { id: dong-${index + 1}, name: Dòng ${index + 1}, organisation: cang, measure: flow, ${proved} }\n`;
  });
  return archiveFrom({
    "src/articles/2021/so-lieu.md": `---\ntitle: Số liệu cảng\ndate: 2021-02-01\n---\n\n${sentences.map((sentence) => `${sentence}.`).join("\n\n")}\n`,
    "_data/organisations.yaml": "- { id: cang, name: Cảng Vịnh Xanh }\n",
    "_data/targets.yaml": lines.join(""),
  });
}

/** The row of an archive that has this id. */
export function rowOf(archive: Archive, id: string): LedgerRow {
  const found = archive.rows.find(({ row }) => row.id === id);
  if (found === undefined) throw new Error(`no row ${id}`);
  return found;
}
