/** A small archive that is edited at random: it grows, shrinks and changes in whatever an archivist may change. */

export interface Story {
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
  /** Addresses at which it stood before. */
  readonly moved: readonly string[];
  /** What the file holds that it was made from, and whether the article knows. */
  readonly original?: { readonly text: string; readonly isNamed: boolean } | undefined;
}

export interface Line {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  readonly year: number;
  readonly of: string;
  readonly indicator?: string | undefined;
  readonly moved?: string | undefined;
}

export interface State {
  readonly stories: readonly Story[];
  readonly lines: readonly Line[];
  readonly topics: readonly (readonly [id: string, name: string])[];
  readonly organisations: readonly (readonly [id: string, name: string])[];
  readonly site: Readonly<Record<string, string>>;
  /** Of this sequence alone: a site in two languages and one with packed files take long to build. */
  readonly once: Readonly<Record<string, unknown>>;
  /** Own components and styles, by their paths. */
  readonly own: Readonly<Record<string, string>>;
  /** How wide the one picture is. */
  readonly width: number;
}

export type Below = (below: number) => number;
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
    moved: [],
  };
}

export const idOf = ({ year, slug }: Story): string => `${year}/${slug}`;

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
    // Mostly whoever knows the old address is led on.
    const renamed = { ...one, slug, moved: below(4) === 0 ? one.moved : [...one.moved, `/bai-viet/${idOf(one)}/`] };
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
  "say where an article stood before": (state, below) => ({
    ...state,
    stories: changed(state.stories, below, (one) => ({
      ...one,
      moved: below(3) === 0 ? [] : [...one.moved, `/tin/${below(1_000_000)}.html`],
    })),
  }),
  "say where a row stood before": (state, below) => ({
    ...state,
    lines: changed(state.lines, below, (line) => ({ ...line, moved: `/chi-tieu/cu-${below(1_000_000)}/` })),
  }),
  "keep an original, exchange it, or take it away": (state, below) => ({
    ...state,
    stories: changed(state.stories, below, (one) => ({
      ...one,
      // Sometimes the article is not told of it, which is a fault.
      original: below(3) === 0 ? undefined : { text: some(5, below), isNamed: below(6) > 0 },
    })),
  }),
  "mend all originals": (state) => ({
    ...state,
    stories: state.stories.map((one) => ({ ...one, original: one.original && { ...one.original, isNamed: true } })),
  }),
  "style the pages": (state, below) => ({
    ...state,
    own: { ...state.own, "overrides/styles.css": `.foot { order: ${below(9)}; }\n` },
  }),
  "set something into a component": (state, below) => ({
    ...state,
    own: { ...state.own, "overrides/foot.tsx": foot, "overrides/parts/word.ts": wordOf(some(2, below)) },
  }),
  "take own components and styles away": (state) => ({ ...state, own: {} }),
  "a second language": (state, below) => ({
    ...state,
    once: { ...state.once, languages: ["vi", "en"].slice(0, 1 + below(2)) },
  }),
  "pack the files": (state, below) =>
    below(3) > 0 ? state : { ...state, once: { ...state.once, precompress: "yes" } },
  nothing: (state) => state,
};

const foot = `import { WORD } from "./parts/word.ts";

export const Foot = ({ Builtin, ...props }) => <><Builtin {...props} /><p>{WORD}</p></>;
`;

function wordOf(word: string): string {
  return `export const WORD = ${JSON.stringify(word)};\n`;
}

/** An archive to begin with. */
export function firstState(below: Below, articles = 4): State {
  const stories = Array.from({ length: articles }, (_, index) => story(index, below));
  const organisations = [
    ["cang", "Cảng"],
    ["so", "Sở"],
  ] as const;
  return {
    stories,
    lines: [],
    topics: [["a", "A"]],
    organisations,
    site: { title: "Kho" },
    once: {},
    own: {},
    width: 30,
  };
}

/** Edits an archive a few times. */
export function editedAtRandom(
  state: State,
  below: Below,
): { readonly state: State; readonly told: readonly string[] } {
  const told = Array.from({ length: 1 + below(3) }, () => pick(Object.keys(edits), below) ?? "nothing");
  const begun = { ...state, once: {} };
  return { state: told.reduce((before, name) => edits[name]?.(before, below) ?? before, begun), told };
}
