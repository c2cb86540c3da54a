/** Charts of rows and of series: one for every look that the tests' archives give. */
import { BulletChart } from "../../../_includes/bullet-chart.tsx";
import { SeriesChart } from "../../../_includes/series-chart.tsx";
import { type Bullet, bulletOf } from "../../../src/charts/bullet.ts";
import { type SeriesChart as Chart, seriesOf } from "../../../src/charts/series.ts";
import { usualMarks, writeDecimal } from "../../../src/text/numbers.ts";
import type { Group, Material, Sample } from "../group.tsx";
import { oneOfEach } from "../real.ts";

export function chartGroup(material: Material): Group {
  return {
    name: "charts",
    title: "Charts",
    samples: [...bullets(material), ...far(material), ...series(material), ...gaps(material)],
  };
}

function bullets({ views, strings }: Material): Sample[] {
  const rows = views.flatMap(({ row }) => row.map(({ props }) => props));
  const charts = rows.flatMap(({ chart, kind }) => (chart === undefined ? [] : [{ ...chart, kind }]));
  return oneOfEach(charts, ({ chart, kind }) => [kind, bulletLook(chart)]).map(({ kind, ...drawn }, at) => ({
    state: `${kind}: ${drawn.title}`,
    shown: <BulletChart id={`row-${at}`} kind={kind} words={strings.chart} {...drawn} />,
  }));
}

/** What a chart is made of, wherever its parts stand. */
function bulletLook({ bands, bar, dot, marks, baseline, cuts, estimate, notes, axis }: Bullet): unknown {
  const signs = marks.map(({ derived, range, pennant }) => [derived, range, pennant !== undefined]);
  const has = [bar !== undefined, dot !== undefined, baseline !== undefined, axis.broken, axis.zero !== undefined];
  return [bands.map(({ of }) => of), signs, cuts.map(({ of }) => of), has, estimate, notes];
}

const format = (value: number): string => writeDecimal(String(value), usualMarks);

/** Figures that lie beyond the scale: no archive's own scale is too short for its row. */
function far({ strings }: Material): Sample[] {
  const scale = [0, 100] as const;
  const target = { value: 180, bound: "lower" } as const;
  const inputs = [
    { result: { value: 250 }, targets: [{ ...target, derived: true }] },
    { result: { value: 50 }, targets: [{ ...target, derived: false }] },
  ];
  return inputs.flatMap((input, at) => {
    const chart = bulletOf({ kind: "number", scale, format, words: strings.chart, ...input });
    if (chart === undefined) return [];
    const shown = <BulletChart id={`far-${at}`} title="Ngoài trục" desc="" words={strings.chart} chart={chart} />;
    return [{ state: "beyond the scale", shown }];
  });
}

/** Years without a figure, and targets that are derived, in one series. */
function gaps({ strings }: Material): Sample[] {
  const year = (number: number, value: number) => {
    const [start, end] = [`${number}-01-01`, `${number}-12-31`].map((day) => Date.parse(`${day}T00:00Z`) / 86_400_000);
    return { start: start ?? 0, end: end ?? 0, period: String(number), value };
  };
  const chart = seriesOf({
    kind: "number",
    points: [year(2012, 1), year(2013, 2), year(2017, 3), year(2018, 4)],
    targets: [{ ...year(2019, 6), derived: true }],
    format,
  });
  if (chart === undefined) return [];
  const shown = <SeriesChart id="gaps" title="Có năm thiếu số" desc="" words={strings.chart} chart={chart} />;
  return [{ state: "series with years that lack a figure", shown }];
}

function series({ views, strings }: Material): Sample[] {
  const strands = views.flatMap(({ series: pages }) =>
    pages.flatMap(({ props: { name, strands } }) => strands.map((strand) => ({ name, ...strand }))),
  );
  const drawn = strands.flatMap(({ drawing, ...strand }) => (drawing === undefined ? [] : [{ ...strand, drawing }]));
  return oneOfEach(drawn, ({ drawing }) => seriesLook(drawing.chart)).map(({ name, caption, desc, drawing }, at) => ({
    state: `series: ${name}, ${caption}`,
    shown: (
      <SeriesChart
        id={`series-${at}`}
        chart={drawing.chart}
        wide={drawing.wide}
        title={name}
        desc={desc}
        words={strings.chart}
      />
    ),
  }));
}

function seriesLook({ keys, targets, points, breaks, grid }: Chart): unknown {
  const ranges = targets.some(({ range }) => range);
  return [keys, ranges, points.some(({ dense }) => dense), breaks.length, grid.zero !== undefined];
}
