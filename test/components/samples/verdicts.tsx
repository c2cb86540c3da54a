/** What tells how a row came out: verdicts, strips, scorecards, the matrix, and the tables that explain them. */
import { Bases, Comparisons, Kinds, Readings, Wordings } from "../../../_includes/about-tables.tsx";
import { Matrix } from "../../../_includes/matrix.tsx";
import { Scorecard } from "../../../_includes/scorecard.tsx";
import { Bar, Strip } from "../../../_includes/strip.tsx";
import { Verdict } from "../../../_includes/verdict.tsx";
import { type VerdictKind, verdictKinds } from "../../../src/ledger/wording.ts";
import type { Score } from "../../../src/views/scorecard.ts";
import type { Group, Material, Sample } from "../group.tsx";
import { oneOfEach } from "../real.ts";

export function verdictGroup(material: Material): Group {
  return {
    name: "verdicts",
    title: "Verdicts",
    samples: [
      ...words(material),
      ...strips(material),
      ...scorecards(material),
      ...matrices(material),
      ...told(material),
    ],
  };
}

function words({ strings, views }: Material): Sample[] {
  const rows = views.flatMap(({ row }) => row.map(({ props }) => props));
  const answers = oneOfEach(rows, ({ kind, answer }) => [kind, answer.replace(/\d[\d.,]*/g, "0")]);
  return [
    {
      state: "every verdict, short",
      shown: verdictKinds.map((kind) => (
        <p key={kind}>
          <Verdict kind={kind} text={strings.verdict[kind]} />
        </p>
      )),
    },
    {
      state: "every verdict in full, as tables have it",
      shown: answers.map(({ kind, answer }) => (
        <p key={answer} class="label">
          <Verdict kind={kind} text={answer} />
        </p>
      )),
    },
  ];
}

/** Scores of all kinds, with counts in turn. */
function scores(
  { strings }: Material,
  counts: readonly number[],
  kinds: readonly VerdictKind[] = verdictKinds,
): Score[] {
  return kinds.map((kind, at) => {
    const count = counts[at % counts.length] ?? 1;
    const decided = ["exceeded", "met", "missed"].includes(kind);
    const stated = decided ? Math.floor(count / 3) : 0;
    const bases = decided ? { computed: count - stated, stated, none: 0 } : { computed: 0, stated: 0, none: count };
    return { kind, word: strings.verdict[kind], count, ...bases };
  });
}

function strips(material: Material): Sample[] {
  const to = material.addresses.ledger;
  const linked = (all: readonly Score[]) => all.map((score) => ({ ...score, to }));
  return [
    { state: "strip of all verdicts, each a link", shown: <Strip shares={linked(scores(material, [4]))} /> },
    { state: "strip of very unlike parts", shown: <Strip shares={scores(material, [120, 1, 1, 9])} /> },
    { state: "strip of one row", shown: <Strip shares={scores(material, [1], ["no-target"])} /> },
    ...verdictKinds.slice(1).map((kind, at) => {
      const pair = [verdictKinds[at] ?? kind, kind];
      return { state: pair.join(" beside "), shown: <Bar shares={scores(material, [1], pair)} /> };
    }),
  ];
}

function scorecards(material: Material): Sample[] {
  const linked = scores(material, [3]).map((score) => ({ ...score, to: material.addresses.ledger }));
  return [
    { state: "scorecard of all verdicts", shown: <Scorecard scores={scores(material, [12, 7, 104, 3])} /> },
    { state: "scorecard that leads to its rows", shown: <Scorecard scores={linked} /> },
    { state: "scorecard of one verdict", shown: <Scorecard scores={scores(material, [1], ["met"])} /> },
    { state: "scorecard of no row: nothing", shown: <Scorecard scores={[]} /> },
  ];
}

function matrices(material: Material): Sample[] {
  const periods = ["Năm 2018", "Năm 2019", "Năm 2020", "Giai đoạn 2016–2020", "Năm 2021", "Năm 2022"].map(
    (text, at) => ({
      text,
      to: `/ky/${at}/`,
    }),
  );
  const to = material.addresses.ledger;
  const cell = (kinds: readonly VerdictKind[]) => ({ to, scores: scores(material, [12, 1, 3], kinds) });
  const names = ["Cảng An Hải", "Ban Quản lý các khu công nghiệp và chế xuất", "Sở Công Thương"];
  const lines = names.map((text, at) => ({
    organisation: { text, to: `/don-vi/${at}/` },
    cells: periods.map((_, column) =>
      column === at + 1 ? undefined : cell(verdictKinds.slice(column, column + 1 + at)),
    ),
  }));
  const small = { periods: periods.slice(0, 2), isCut: false };
  const two = lines.slice(0, 2).map((line) => ({ ...line, cells: line.cells.slice(0, 2) }));
  return [
    { state: "matrix that leaves some out", shown: <Matrix periods={periods} lines={lines} isCut /> },
    { state: "matrix of two by two", shown: <Matrix {...small} lines={two} /> },
  ];
}

/** The about page's tables: which numbers and words lead to which verdict. */
function told({ views }: Material): Sample[] {
  const [about] = views[0]?.about ?? [];
  if (about === undefined) throw new Error("there is no about page");
  const { props } = about;
  const tables = { Readings, Comparisons, Kinds, Bases, Wordings };
  return Object.entries(tables).map(([name, Table]) => ({
    state: `about: ${name.toLowerCase()}`,
    shown: (
      <div class="prose">
        <Table {...props} />
      </div>
    ),
  }));
}
