import type { Bullet } from "../src/charts/bullet.ts";
import type { Pole, Stroke } from "../src/charts/bullet-flags.ts";
import type { Bar, Dot, Mark } from "../src/charts/bullet-marks.ts";
import type { BulletNote } from "../src/charts/bullet-notes.ts";
import type { Box } from "../src/charts/sheet.ts";
import { ChartFrame, type ChartProps } from "./chart-frame.tsx";

type BulletChartProps = ChartProps<Bullet, Readonly<Record<BulletNote, string>>>;

/** A result beside its targets, drawn; under it what its signs mean. The figures themselves stand as text on the page. */
export function BulletChart({ words, ...frame }: BulletChartProps) {
  const { notes } = frame.chart;
  const caption = notes.length > 0 && (
    <figcaption class="label soft">{notes.map((note) => words[note]).join(" ")}</figcaption>
  );
  return (
    <ChartFrame {...frame} caption={caption}>
      <Drawing chart={frame.chart} />
    </ChartFrame>
  );
}

/** From the back to the front: what is drawn later lies above. */
function Drawing({ chart }: { readonly chart: Bullet }) {
  const { bands, bar, dot, marks, baseline, cuts, flags, estimate } = chart;
  return (
    <>
      {bands.map(({ box, of }) => (
        <rect key={`${of} ${box.x}`} class={`band ${of}`} {...box} />
      ))}
      <Axis axis={chart.axis} />
      {bar && <BarShape bar={bar} estimate={estimate} />}
      {dot && <Link dot={dot} />}
      {flags.map((flag) => (
        <FlagShape key={`${flag.of} ${flag.x}`} flag={flag} />
      ))}
      {baseline && <Earlier {...baseline} />}
      {marks.map((mark) => (
        <MarkShape key={mark.box.x} mark={mark} />
      ))}
      {dot && <circle class={resultClass(estimate)} cx={dot.x} cy={dot.y} r={dot.radius} />}
      {cuts.map(({ of, points }) => (
        <polygon key={of} class={`cut ${of}`} points={points} />
      ))}
    </>
  );
}

/** The baseline: a finer mark than a target's, within the bar. */
function Earlier({ x, top, foot }: Stroke) {
  const d = `M${x} ${top}V${foot}`;
  return (
    <g class="earlier">
      <path class="halo" d={d} />
      <path d={d} />
    </g>
  );
}

function resultClass(estimate: boolean): string {
  return estimate ? "reached estimate" : "reached";
}

function Axis({ axis }: { readonly axis: Bullet["axis"] }) {
  const { y, from, to, broken, ticks, zero, unit } = axis;
  return (
    <g class="axis">
      <path d={`M${from} ${y}H${to}${ticks.map(({ x }) => `M${x} ${y}v4`).join("")}`} />
      {broken && <path class="broken" d={`M${from + 3} ${y + 4}l4-8M${from + 8} ${y + 4}l4-8`} />}
      {zero && <path class="zero" d={`M${zero.x} ${zero.top}V${zero.foot}`} />}
      {ticks.map(
        ({ label }) =>
          label && (
            <text key={label.x} x={label.x} y={y + 17}>
              {label.text}
            </text>
          ),
      )}
      {unit && (
        <text class="end" x={to} y={unit.y}>
          {unit.text}
        </text>
      )}
    </g>
  );
}

function BarShape({ bar, estimate }: { readonly bar: Bar; readonly estimate: boolean }) {
  return (
    <>
      <rect class={resultClass(estimate)} {...bar.box} />
      <Steps steps={bar.steps} />
    </>
  );
}

function Link({ dot }: { readonly dot: Dot }) {
  return (
    <>
      <path class="link" d={`M${dot.link.from} ${dot.y}H${dot.link.to}`} />
      <Steps steps={dot.steps} />
    </>
  );
}

function Steps({ steps }: { readonly steps: readonly Box[] }) {
  return (
    <>
      {steps.map((box) => (
        <rect key={box.x} class="reached" {...box} />
      ))}
    </>
  );
}

function MarkShape({ mark: { box, derived, range, pennant } }: { readonly mark: Mark }) {
  const name = ["mark", derived && "derived", range && "range"].filter(Boolean).join(" ");
  return (
    <g class={name}>
      <rect class="halo" {...box} />
      <rect {...box} />
      {pennant && <polygon points={pennant} />}
    </g>
  );
}

function FlagShape({ flag }: { readonly flag: Pole }) {
  const { x, top, foot, textX, anchor } = flag;
  return (
    <g class={`flag ${flag.of} ${anchor}`}>
      <path d={`M${x} ${top}V${foot}`} />
      <text x={textX} y={flag.nameY}>
        {flag.name}
      </text>
      {flag.lines.map(({ text, y }) => (
        <text key={y} class="value" x={textX} y={y}>
          {text}
        </text>
      ))}
    </g>
  );
}
