/** A small archive that is edited at random: it grows, shrinks and changes in whatever an archivist may change. */
import { mkdir, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { drawn } from "../pictures.ts";
import { article } from "../tools.ts";

interface Story {
  readonly year: number;
  readonly slug: string;
  readonly title: string;
  readonly day: string;
  readonly texts: readonly string[];
  readonly topics: readonly string[];
  readonly organisations: readonly string[];
  readonly picture: boolean;
  /** The number that the article states, and how it is proved. */
  readonly figure: number;
}

interface Line {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  readonly year: number;
  readonly of: string;
  readonly indicator?: string | undefined;
}

interface State {
  readonly stories: readonly Story[];
  readonly lines: readonly Line[];
  readonly topics: readonly (readonly [id: string, name: string])[];
  readonly organisations: readonly (readonly [id: string, name: string])[];
  readonly site: Readonly<Record<string, string>>;
  /** How wide the one picture is. */
  readonly width: number;
}

type Below = (below: number) => number;
type Edit = (state: State, below: Below) => State;

const words =
  "cảng biển kho bãi đường tuyến mở rộng tăng trưởng dự án hàng hóa nhà máy xuất khẩu đầu tư kế hoạch".split(" ");

function some(count: number, below: Below): string {
  return Array.from({ length: count }, () => words[below(words.length)]).join(" ");
}

function pick<T>(items: readonly T[], below: Below): T | undefined {
  return items[below(items.length)];
}

function dayOf(year: number, below: Below): string {
  return `${year}-${String(1 + below(12)).padStart(2, "0")}-${String(1 + below(28)).padStart(2, "0")}`;
}

function story(number: number, below: Below): Story {
  const year = 2019 + below(3);
  return {
    year,
    slug: `bai-${number}`,
    title: `Tin ${number} ${some(3, below)}`,
    day: dayOf(year, below),
    texts: Array.from({ length: 1 + below(4) }, () => `${some(12, below)} số ${below(900)}.`),
    topics: [],
    organisations: ["cang"],
    picture: below(4) === 0,
    figure: 10 + below(80),
  };
}

const idOf = ({ year, slug }: Story): string => `${year}/${slug}`;

function changed<T>(items: readonly T[], below: Below, change: (item: T) => T): T[] {
  const at = below(items.length);
  return items.map((item, index) => (index === at ? change(item) : item));
}

const edits: Readonly<Record<string, Edit>> = {
  "add an article": (state, below) => ({ ...state, stories: [...state.stories, story(below(1_000_000), below)] }),
  "delete an article": (state, below) => {
    const gone = pick(state.stories, below);
    const stories = state.stories.filter((one) => one !== gone);
    // Sometimes its rows are forgotten, which is a fault.
    const forgotten = below(4) === 0;
    const lines = state.lines.filter(({ of }) => forgotten || gone === undefined || of !== idOf(gone));
    return { ...state, stories, lines };
  },
  "rename an article": (state, below) => {
    const [one, slug] = [pick(state.stories, below), `ten-moi-${below(1_000_000)}`];
    if (one === undefined) return state;
    const renamed = { ...one, slug };
    const lines = state.lines.map((line) => (line.of === idOf(one) ? { ...line, of: idOf(renamed) } : line));
    return { ...state, lines, stories: state.stories.map((other) => (other === one ? renamed : other)) };
  },
  "change a text": (state, below) => ({
    ...state,
    stories: changed(state.stories, below, (one) => ({
      ...one,
      texts: changed(one.texts, below, () => `${some(15, below)} ${below(50)},5%.`),
    })),
  }),
  "change a title": (state, below) => ({
    ...state,
    stories: changed(state.stories, below, (one) => ({ ...one, title: `Tên ${some(4, below)}` })),
  }),
  "move an article to another day": (state, below) => ({
    ...state,
    stories: changed(state.stories, below, (one) => ({ ...one, day: dayOf(one.year, below) })),
  }),
  "give a picture, or take it away": (state, below) => ({
    ...state,
    stories: changed(state.stories, below, (one) => ({ ...one, picture: !one.picture })),
  }),
  "change the picture": (state, below) => ({ ...state, width: 20 + below(40) }),
  "file an article elsewhere": (state, below) => ({
    ...state,
    stories: changed(state.stories, below, (one) => ({
      ...one,
      topics: state.topics.filter(() => below(2) === 0).map(([id]) => id),
      organisations: state.organisations.filter(() => below(2) === 0).map(([id]) => id),
    })),
  }),
  "add a row": (state, below) => {
    const of = pick(state.stories, below);
    if (of === undefined) return state;
    const number = below(1_000_000);
    const line = { id: `dong-${number}`, name: `Chỉ tiêu ${number}`, value: of.figure, year: of.year, of: idOf(of) };
    return { ...state, lines: [...state.lines, line] };
  },
  "delete a row": (state, below) => {
    const gone = pick(state.lines, below);
    return { ...state, lines: state.lines.filter((line) => line !== gone) };
  },
  "put the rows in another order": (state) => ({ ...state, lines: state.lines.toReversed() }),
  "give rows indicators": (state, below) => ({
    ...state,
    lines: state.lines.map((line) => ({ ...line, indicator: below(3) === 0 ? undefined : `chi-so-${below(3)}` })),
  }),
  "rename a row": (state, below) => ({
    ...state,
    lines: changed(state.lines, below, (line) => ({ ...line, name: `Mức ${some(2, below)}` })),
  }),
  "mistake a row's figure": (state, below) =>
    below(3) > 0 ? state : { ...state, lines: changed(state.lines, below, (line) => ({ ...line, value: 7 })) },
  "mend all figures": (state) => ({
    ...state,
    lines: state.lines.flatMap((line) => {
      const of = state.stories.find((one) => idOf(one) === line.of);
      return of === undefined ? [] : [{ ...line, value: of.figure }];
    }),
  }),
  "rename a topic": (state, below) => ({
    ...state,
    topics: changed(state.topics, below, ([id]) => [id, `Chủ đề ${some(2, below)}`]),
  }),
  "add a topic": (state, below) => {
    const id = `chu-de-${below(1_000_000)}`;
    return { ...state, topics: [...state.topics, [id, id]] };
  },
  "rename an organisation": (state, below) => ({
    ...state,
    organisations: changed(state.organisations, below, ([id]) => [id, `Đơn vị ${some(2, below)}`]),
  }),
  "change the site's settings": (state, below) => {
    const settings = [
      { title: `Kho ${below(100)}` },
      { description: some(6, below) },
      { url: `https://example.org/${below(3)}/` },
      { contact: `a${below(5)}@example.org` },
      { updated: "2024-01-01" },
    ];
    return { ...state, site: { title: "Kho", ...(below(4) > 0 ? state.site : {}), ...pick(settings, below) } };
  },
  nothing: (state) => state,
};

/** An archive to begin with. */
export function firstState(below: Below): State {
  const stories = Array.from({ length: 4 }, (_, index) => story(index, below));
  const organisations = [
    ["cang", "Cảng"],
    ["so", "Sở"],
  ] as const;
  return { stories, lines: [], topics: [["a", "A"]], organisations, site: { title: "Kho" }, width: 30 };
}

/** Edits an archive a few times. */
export function editedAtRandom(
  state: State,
  below: Below,
): { readonly state: State; readonly told: readonly string[] } {
  const told = Array.from({ length: 1 + below(3) }, () => pick(Object.keys(edits), below) ?? "nothing");
  return { state: told.reduce((before, name) => edits[name]?.(before, below) ?? before, state), told };
}

/** Writes an archive as it is now: what is gone from it goes; of what stays the same some is written again. */
export async function writeState(state: State, folder: string, below: Below): Promise<void> {
  const files = new Map<string, string | Uint8Array>([
    ["_data/site.yaml", JSON.stringify(state.site)],
    ["_data/topics.yaml", JSON.stringify(state.topics.map(([id, name]) => ({ id, name })))],
    ["_data/organisations.yaml", JSON.stringify(state.organisations.map(([id, name]) => ({ id, name })))],
    ["_data/targets.yaml", JSON.stringify(state.lines.map(rowOf))],
    ...state.stories.map((one) => [`src/articles/${idOf(one)}.md`, textOf(one, state)] as const),
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
  const entries = await readdir(join(folder, "src"), { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

function textOf({ title, day, texts, topics, organisations, picture, figure }: Story, { stories }: State): string {
  const [first] = stories;
  const link = first === undefined ? "" : `\n\nXem [bài khác](/bai-viet/${idOf(first)}/).`;
  const shown = picture ? "\n\n![Cảng](anh.png)" : "";
  const more = `topics: ${JSON.stringify(topics)}\norganisations: ${JSON.stringify(organisations)}\n`;
  const lead = picture ? "image: { src: anh.png, alt: Cảng }\n" : "";
  const body = `${texts.join("\n\n")}\n\nGiá trị đạt ${figure} tỷ đồng.${link}${shown}`;
  return article(JSON.stringify(title), day, body, more + lead);
}

function rowOf({ id, name, value, year, of, indicator }: Line) {
  const result = { value: String(value), article: of, quote: "đạt" };
  return {
    id,
    name,
    organisation: "cang",
    ...(indicator && { indicator }),
    period: String(year),
    measure: "amount",
    unit: "billion-vnd",
    result: { ...result, quote: `Giá trị đạt ${value} tỷ đồng` },
  };
}
