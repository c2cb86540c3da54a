/** Tables of the ledger: of rows, of a series, of what is due. */
import { DueTable } from "../../../_includes/due-table.tsx";
import { ByMargin, Narrow } from "../../../_includes/narrow.tsx";
import { Organisation } from "../../../_includes/organisation.tsx";
import { RowGroups } from "../../../_includes/row-groups.tsx";
import { RowTable } from "../../../_includes/row-table.tsx";
import { SeriesTable } from "../../../_includes/series-table.tsx";
import type { RowLine } from "../../../src/views/items.ts";
import type { RowGroup } from "../../../src/views/row-groups.ts";
import type { Group, Material, Sample } from "../group.tsx";
import { oneOfEach } from "../real.ts";

export function tableGroup(material: Material): Group {
  const lines = material.views.flatMap(({ ledger }) =>
    ledger.flatMap(({ props }) => props.tables.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows))),
  );
  const rows = oneOfEach(lines, rowLook);
  return {
    name: "tables",
    title: "Tables of the ledger",
    samples: [
      { state: "every kind of row", shown: <RowTable caption="Trong một đơn vị và một kỳ" rows={rows} /> },
      { state: "rows of several organisations", shown: <RowTable caption="Của nhiều đơn vị" rows={rows} full /> },
      { state: "no row", shown: <RowTable caption="Không có dòng nào" rows={[]} /> },
      { state: "by period", shown: <RowGroups caption="Các dòng đối chiếu" groups={headed(rows)} /> },
      {
        state: "few rows of each period",
        shown: <RowGroups caption="Các dòng đối chiếu" groups={[{ tells: ["period"], rows: rows.slice(0, 3) }]} />,
      },
      { state: "no group: nothing", shown: <RowGroups caption="Các dòng đối chiếu" groups={[]} /> },
      ...narrowing(material),
      ...ofSeries(material),
      ...due(material),
      ...organisations(material),
    ],
  };
}

function rowLook({ kind, derived, inWords, corrected, resultNotes, ...line }: RowLine): unknown {
  const missing = [line.target, line.result, line.gap, line.source].map((value) => value === undefined);
  return [kind, derived, inWords, corrected, resultNotes.length, missing, line.verdict.replace(/\d[\d.,]*/g, "0")];
}

function headed(rows: readonly RowLine[]): RowGroup[] {
  return ["Năm 2019", "Giai đoạn 2016–2020"].map((text, at) => ({
    heading: { to: `/ky/${at}/`, text },
    tells: [],
    rows: rows.slice(3 * at, 3 * at + 3),
  }));
}

/** The form waits for its script, which this page does not have: the ledger's own page is among the whole pages. */
function narrowing({ views }: Material): Sample[] {
  const [ledger] = views.flatMap(({ ledger: pages }) => pages.filter(({ props }) => props.controls.length > 2));
  return [
    {
      state: "what narrows the ledger, before its script runs",
      shown: (
        <>
          <Narrow controls={ledger?.props.controls ?? []} />
          <ByMargin />
        </>
      ),
    },
  ];
}

function ofSeries({ views }: Material): Sample[] {
  const strands = views.flatMap(({ series }) => series.flatMap(({ props }) => props.strands));
  const looks = oneOfEach(strands, ({ changes, lines }) => [
    changes,
    lines.some(({ breaks }) => breaks.length > 0),
    lines.some(({ resultNotes }) => resultNotes.length > 0),
    lines.some(({ corrected }) => corrected),
    lines.some(({ targetChange }) => targetChange !== undefined),
  ]);
  return looks.map((strand) => ({ state: `series: ${strand.caption}`, shown: <SeriesTable {...strand} /> }));
}

function due({ views }: Material): Sample[] {
  const groups = views.flatMap(({ due: pages }) => pages.flatMap(({ props }) => props.groups));
  const rows = oneOfEach(
    groups.flatMap((group) => group.rows),
    (row) => [row.kind, row.result === undefined, row.inWords, row.resultNotes.length],
  );
  return [{ state: "what is due", shown: <DueTable caption="Còn hạn" rows={rows} /> }];
}

function organisations({ views }: Material): Sample[] {
  const all = views.flatMap(({ list }) => list.flatMap(({ props }) => props.organisation ?? []));
  const looks = oneOfEach(all, ({ facts, groups, series, scores }) =>
    [facts, groups, series, scores].map(({ length }) => length > 0),
  );
  return looks.map((organisation, at) => ({
    state: `organisation ${at + 1}`,
    shown: <Organisation {...organisation} />,
  }));
}
