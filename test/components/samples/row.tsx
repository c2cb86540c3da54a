/** What the page of a row is made of, beside its chart. */
import { FigureList } from "../../../_includes/figure-list.tsx";
import { LinkedFacts } from "../../../_includes/linked-facts.tsx";
import { PassageOf } from "../../../_includes/passage.tsx";
import { Kin } from "../../../_includes/row-kin.tsx";
import { History, Versions } from "../../../_includes/row-past.tsx";
import { Sums } from "../../../_includes/sum.tsx";
import { TargetList } from "../../../_includes/target-list.tsx";
import type { RowProps } from "../../../src/views/rows.ts";
import type { Group, Material, Sample } from "../group.tsx";
import { oneOfEach } from "../real.ts";

export function rowGroup({ views }: Material): Group {
  const rows = views.flatMap(({ row }) => row.map(({ props }) => props));
  return {
    name: "row",
    title: "A row's parts",
    samples: [
      ...figures(rows),
      ...eachOf("targets", rows, targetLook, (row) => <TargetList {...row} />),
      ...eachOf("sums", rows, sumLook, (row) => <Sums {...row} />),
      ...passages(rows),
      ...eachOf("kin", rows, kinLook, (row) => <Kin {...row} />),
      ...eachOf(
        "corrections",
        rows,
        ({ versions }) => versions.length > 0,
        (row) => <Versions {...row} />,
      ),
      ...eachOf(
        "history",
        rows,
        ({ history }) => history.length > 0,
        (row) => <History changes={row.history} />,
      ),
      ...facts(),
    ],
  };
}

/** A row for every look of one of its parts, those without the part among them. */
function eachOf(
  name: string,
  rows: readonly RowProps[],
  lookOf: (row: RowProps) => unknown,
  show: (row: RowProps) => Sample["shown"],
): Sample[] {
  return oneOfEach(rows, lookOf).map((row) => ({ state: `${name}: ${row.name}`, shown: show(row) }));
}

/** One list with a figure of every name and look. */
function figures(rows: readonly RowProps[]): Sample[] {
  const lines = rows.flatMap((row) => row.figures);
  const all = oneOfEach(lines, ({ name, derived, notes, to }) => [name, derived, notes.length, to === undefined]);
  return [{ state: "every kind of figure", shown: <FigureList title="Các con số" figures={all} /> }];
}

function targetLook({ targets }: RowProps): unknown {
  return targets.map(({ kind, derived, notes, asks }) => [kind, derived, notes.length > 0, asks !== undefined]);
}

function sumLook({ derivations }: RowProps): unknown {
  return derivations.map(({ title, sum, reckoned, readings }) => [
    title !== undefined,
    sum !== undefined,
    reckoned,
    readings.length,
  ]);
}

function kinLook({ parts, wholes, periods, series }: RowProps): unknown {
  return [
    parts?.sentence !== undefined,
    parts === undefined,
    wholes.length > 0,
    periods.length > 0,
    series !== undefined,
  ];
}

function passages(rows: readonly RowProps[]): Sample[] {
  const all = rows.flatMap(({ kind, passages: own }) => own.map((passage) => ({ kind, passage })));
  const looks = oneOfEach(all, ({ kind, passage: { pieces, table, account } }) => [
    table === undefined ? kind : "table",
    pieces.some(({ beside }) => beside),
    pieces.filter(({ marked }) => marked).length > 1,
    table?.columns.length,
    account !== undefined,
    account?.check !== undefined,
  ]);
  return looks.map(({ kind, passage }) => ({
    state: `passage: ${passage.proves}`,
    shown: (
      <div class={`row ${kind}`}>
        <PassageOf passage={passage} />
      </div>
    ),
  }));
}

function facts(): Sample[] {
  const links = [
    { text: "Tỉnh An Hải", to: "/don-vi/tinh-an-hai/" },
    { text: "Sở Công Thương", to: "/don-vi/so-cong-thuong/" },
  ];
  const told = [
    { name: "Tồn tại", text: "từ ngày 01/07/2012" },
    { name: "Đơn vị trực thuộc", links },
  ];
  return [
    { state: "facts in words and as links", shown: <LinkedFacts facts={told} /> },
    { state: "no facts: nothing", shown: <LinkedFacts facts={[]} /> },
  ];
}
