/** Charts of rows and of series: one for every look that the tests' archives give. */
import { BulletChart } from "../../../_includes/bullet-chart.tsx";
import { SeriesChart } from "../../../_includes/series-chart.tsx";
import type { Bullet } from "../../../src/charts/bullet.ts";
import type { SeriesChart as Chart } from "../../../src/charts/series.ts";
import type { Group, Material, Sample } from "../group.tsx";
import { oneOfEach } from "../real.ts";

export function chartGroup(material: Material): Group {
  return { name: "charts", title: "Charts", samples: [...bullets(material), ...series(material)] };
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

function series({ views, strings }: Material): Sample[] {
  const strands = views.flatMap(({ series: pages }) =>
    pages.flatMap(({ props: { name, strands } }) => strands.map((strand) => ({ name, ...strand }))),
  );
  const drawn = strands.flatMap(({ drawing, ...strand }) => (drawing === undefined ? [] : [{ ...strand, drawing }]));
  return oneOfEach(drawn, ({ drawing }) => seriesLook(drawing.chart)).map(({ name, caption, desc, drawing }, at) => ({
    state: `series: ${name}, ${caption}`,
    shown: <SeriesChart id={`series-${at}`} chart={drawing.chart} title={name} desc={desc} words={strings.chart} />,
  }));
}

function seriesLook({ keys, targets, points, breaks, grid }: Chart): unknown {
  const ranges = targets.some(({ range }) => range);
  return [keys, ranges, points.some(({ dense }) => dense), breaks.length, grid.zero !== undefined];
}
