/** Archives in memory: what several tests ask of the model, without a folder on disk. */
import { type Archive, type LedgerRow, modelOf } from "../src/archive/model.ts";
import { readSources } from "../src/archive/read.ts";
import { validate } from "../src/archive/validate.ts";
import { root } from "./tools.ts";

/** The project's own archive. */
export async function realArchive(): Promise<Archive> {
  return modelOf(validate(await readSources(root)));
}

/** The model of files given by path and text; `_data/site.yaml` is given where it is not among them. */
export function archiveFrom(files: Readonly<Record<string, string>>): Archive {
  const all = Object.entries({ "_data/site.yaml": "title: Kho thử\n", ...files }).map(([path, text]) => ({
    path,
    text,
  }));
  const [articles, data] = [all.filter(({ path }) => path.endsWith(".md")), all.filter(({ path }) => /^_/.test(path))];
  return modelOf(validate({ folder: "", articles, data, pictures: new Map(), faults: [] }));
}

/** The sentence that every figure of a `ledgerOf` archive is proved by. */
const sentence = "Số liệu của cảng trong kỳ";

/** An archive of one article and one organisation, with rows written as the lines of YAML below `id`. */
export function ledgerOf(...rows: readonly string[]): Archive {
  const lines = rows.map((row, index) => {
    const given = row.replaceAll("PROOF", `article: 2021/so-lieu, quote: ${sentence}`);
    return `- { id: dong-${index + 1}, name: Dòng ${index + 1}, organisation: cang, measure: flow, ${given} }\n`;
  });
  return archiveFrom({
    "src/articles/2021/so-lieu.md": `---\ntitle: Số liệu cảng\ndate: 2021-02-01\n---\n\n${sentence}.\n`,
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
