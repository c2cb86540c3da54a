/** The files of an archive that is edited at random. */
import { mkdir, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { sha256 } from "../../src/text/digest.ts";
import { drawn } from "../pictures.ts";
import { article } from "../tools.ts";
import { type Below, idOf, type Line, type State, type Story } from "./edits.ts";

/** Writes an archive as it is now: what is gone from it goes; of what stays the same some is written again. */
export async function writeState(state: State, folder: string, below: Below): Promise<void> {
  const files = new Map<string, string | Uint8Array>([
    ["_data/site.yaml", JSON.stringify({ ...state.site, ...state.once })],
    ["_data/topics.yaml", JSON.stringify(state.topics.map(([id, name]) => ({ id, name })))],
    ["_data/organisations.yaml", JSON.stringify(state.organisations.map(([id, name]) => ({ id, name })))],
    ["_data/targets.yaml", JSON.stringify(state.lines.map(rowOf))],
    ...state.stories.map((one) => [`src/articles/${idOf(one)}.md`, textOf(one, state)] as const),
    ...state.stories.flatMap((one) => (one.original ? [[originalOf(one), one.original.text] as const] : [])),
    ...Object.entries(state.own),
    ...[2019, 2020, 2021].map(
      (year) => [`src/articles/${year}/anh.png`, pictures.get(state.width) ?? new Uint8Array()] as const,
    ),
  ]);
  for (const path of await filesBelow(folder)) if (!files.has(path)) await rm(join(folder, path));
  for (const [path, content] of files) {
    const before = written.get(join(folder, path));
    if (before === content && below(8) > 0) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
    // A file that is changed without its time being so is changed all the same.
    if (below(2) === 0) await utimes(join(folder, path), 1_600_000_000, 1_600_000_000);
    written.set(join(folder, path), content);
  }
}

const written = new Map<string, string | Uint8Array>();
const pictures = new Map<number, Uint8Array>();

/** Draws the pictures that an archive may have. */
export async function drawPictures(): Promise<void> {
  for (let width = 20; width < 60; width++) pictures.set(width, await drawn({ width, height: 20 }));
}

async function filesBelow(folder: string): Promise<string[]> {
  const below = ["src", "overrides"].map((name) =>
    readdir(join(folder, name), { recursive: true, withFileTypes: true }).catch(() => []),
  );
  return (await Promise.all(below))
    .flat()
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

function originalOf(one: Story): string {
  return `src/articles/${idOf(one)}.original.txt`;
}

function textOf(one: Story, { stories }: State): string {
  const { title, day, texts, topics, organisations, picture, figure, moved, original } = one;
  const [first] = stories;
  const link = first === undefined ? "" : `\n\nXem [bài khác](/bai-viet/${idOf(first)}/).`;
  const shown = picture ? "\n\n![Cảng](anh.png)" : "";
  const more = `topics: ${JSON.stringify(topics)}\norganisations: ${JSON.stringify(organisations)}\n`;
  const before = moved.length > 0 ? `moved_from: ${JSON.stringify(moved)}\n` : "";
  const file = originalOf(one).replace(/^.*\//, "");
  const came = original?.isNamed ? `original: { file: ${file}, sha256: ${sha256(original.text)} }\n` : "";
  const lead = picture ? "image: { src: anh.png, alt: Cảng }\n" : "";
  const body = `${texts.join("\n\n")}\n\nGiá trị đạt ${figure} tỷ đồng.${link}${shown}`;
  return article(JSON.stringify(title), day, body, more + before + came + lead);
}

function rowOf({ id, name, value, year, of, indicator, moved }: Line) {
  const result = { value: String(value), article: of, quote: "đạt" };
  return {
    id,
    name,
    organisation: "cang",
    ...(indicator && { indicator }),
    ...(moved && { moved_from: moved }),
    period: String(year),
    measure: "flow",
    unit: "billion-vnd",
    result: { ...result, quote: `Giá trị đạt ${value} tỷ đồng` },
  };
}
