import type { SeriesChart as Chart, SeriesKey } from "../src/charts/series.ts";
import { type Average, type Goal, type Spot, spotAt } from "../src/charts/series-shapes.ts";
import { ChartFrame, type ChartProps } from "./chart-frame.tsx";

type KeyWords = Readonly<Record<`${SeriesKey}Key` | "zoomed", string>>;

interface SeriesChartProps extends ChartProps<Chart, KeyWords> {
  readonly wide?: Chart | undefined;
}

/** An indicator over its periods, drawn; under it the key of its signs. The figures themselves stand as text on the page. */
export function SeriesChart({ words, wide, ...frame }: SeriesChartProps) {
  const { chart } = frame;
  return (
    <ChartFrame
      {...frame}
      caption={<Keys chart={chart} words={words} />}
      wide={wide && { chart: wide, drawing: <Drawing chart={wide} /> }}
    >
      <Drawing chart={chart} />
    </ChartFrame>
  );
}

function Grid({ grid }: { readonly grid: Chart["grid"] }) {
  const { left, right, bottom, lines, periods, zero } = grid;
  return (
    <>
      {lines.map(({ y, text }) => (
        <g key={y} class="value-line">
          <path d={`M${left} ${y}H${right}`} />
          <text class="end" x={left - 6} y={y + 4}>
            {text}
          </text>
        </g>
      ))}
      <g class="axis">
        <path d={`M${left} ${bottom}H${right}${periods.map(({ x }) => `M${x} ${bottom}v4`).join("")}`} />
        {zero !== undefined && zero !== bottom && <path class="zero" d={`M${left} ${zero}H${right}`} />}
        {periods.map(
          ({ label }) =>
            label && (
              <text key={label.x} class={label.anchor} x={label.x} y={bottom + 18}>
                {label.text}
              </text>
            ),
        )}
      </g>
    </>
  );
}

/** From the back to the front: what is drawn later lies above. */
function Drawing({ chart }: { readonly chart: Chart }) {
  const { breaks, averages, lines, targets, points, labels, grid } = chart;
  return (
    <>
      <Grid grid={grid} />
      {breaks.map((x) => (
        <path key={x} class="break" d={`M${x} ${grid.top - 14}V${grid.bottom}`} />
      ))}
      {averages.map((average) => (
        <AverageShape key={`${average.box.x} ${average.box.y}`} average={average} />
      ))}
      {lines.map(({ d, skips }) => (
        <path key={d} class={skips ? "line skips" : "line"} d={d} />
      ))}
      {targets.map((goal) => (
        <GoalShape key={`${goal.box.x} ${goal.box.y}`} goal={goal} />
      ))}
      {points.map((spot) => (
        <SpotShape key={spot.x} spot={spot} />
      ))}
      {labels.map(({ of, text, x, y }) => (
        <text key={`${of} ${x}`} class={`value-label ${of}`} x={x} y={y}>
          {text}
        </text>
      ))}
    </>
  );
}

function AverageShape({ average: { box, estimate } }: { readonly average: Average }) {
  return <rect class={estimate ? "reached estimate" : "reached"} {...box} />;
}

function SpotShape({ spot: { x, y, radius, dense, estimate, verdict, corners } }: { readonly spot: Spot }) {
  const name = ["reached", !dense && "rimmed", estimate && "estimate", verdict].filter(Boolean).join(" ");
  return corners === undefined ? (
    <circle class={name} cx={x} cy={y} r={radius} />
  ) : (
    <polygon class={name} points={corners} />
  );
}

function GoalShape({ goal: { box, derived, range } }: { readonly goal: Goal }) {
  const name = ["mark", derived && "derived", range && "range"].filter(Boolean).join(" ");
  return (
    <g class={name}>
      <rect class="halo" {...box} />
      <rect {...box} />
    </g>
  );
}

function Keys({ chart, words }: { readonly chart: Chart; readonly words: KeyWords }) {
  return (
    <figcaption class="label soft">
      <ul class="legend">
        {chart.keys.map((key) => (
          <li key={key}>
            <svg viewBox="0 0 24 12" class="key" aria-hidden="true" focusable="false">
              {signs[key]}
            </svg>
            {words[`${key}Key`]}
          </li>
        ))}
      </ul>
      {chart.zoomed && <p>{words.zoomed}</p>}
    </figcaption>
  );
}

/** Each sign as the chart has it. */
const signs: Readonly<Record<SeriesKey, preact.JSX.Element>> = {
  point: (
    <>
      <path class="line" d="M0 6H24" />
      <SpotShape spot={spotAt(12, 6, { dense: false, estimate: false })} />
    </>
  ),
  exceeded: <SpotShape spot={spotAt(12, 6, { dense: false, estimate: false, verdict: "exceeded" })} />,
  met: <SpotShape spot={spotAt(12, 6, { dense: false, estimate: false, verdict: "met" })} />,
  missed: <SpotShape spot={spotAt(12, 6, { dense: false, estimate: false, verdict: "missed" })} />,
  estimate: <SpotShape spot={spotAt(12, 6, { dense: false, estimate: true })} />,
  average: <rect class="reached" x="0" y="3" width="24" height="6" />,
  target: <GoalShape goal={{ box: { x: 2, y: 4, width: 20, height: 4 }, derived: false, range: false }} />,
  derived: <GoalShape goal={{ box: { x: 2, y: 3.5, width: 20, height: 5 }, derived: true, range: false }} />,
  skipped: <path class="line skips" d="M0 6H24" />,
  break: <path class="break" d="M12 0V12" />,
};
