import type { ComponentChildren } from "preact";
import type { VerdictKind } from "../src/ledger/wording.ts";

/** What every chart of a page is told. */
export interface ChartProps<Chart, Words> {
  readonly chart: Chart;
  /** Its own on the page. */
  readonly id: string;
  readonly title: string;
  /** The chart in words, for those who do not see it. */
  readonly desc: string;
  /** Gives the results their colour; without one they are of ink. */
  readonly kind?: VerdictKind | undefined;
  /** What the signs mean: the chart's words of the interface. */
  readonly words: Words;
}

interface Sheet {
  readonly width: number;
  readonly height: number;
}

interface ChartFrameProps extends Omit<ChartProps<Sheet, unknown>, "words"> {
  /** What stands under the drawing. */
  readonly caption: ComponentChildren;
  readonly children: ComponentChildren;
  /** The same drawn anew, shown in the other's place where there is room for it. */
  readonly wide?: { readonly chart: Sheet; readonly drawing: ComponentChildren } | undefined;
}

/** A drawing with its name and its description, and what its signs mean. */
export function ChartFrame({ chart, kind, caption, children, wide, ...named }: ChartFrameProps) {
  return (
    <figure class={["chart", kind].filter(Boolean).join(" ")}>
      <Drawn chart={chart} {...named}>
        {children}
      </Drawn>
      {wide && (
        <Drawn chart={wide.chart} look="wide" {...named} id={`${named.id}-wide`}>
          {wide.drawing}
        </Drawn>
      )}
      {caption}
    </figure>
  );
}

interface DrawnProps extends Pick<ChartFrameProps, "chart" | "id" | "title" | "desc" | "children"> {
  readonly look?: "wide";
}

function Drawn({ chart, look, id, title, desc, children }: DrawnProps) {
  return (
    <svg
      class={look}
      viewBox={`0 0 ${chart.width} ${chart.height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      focusable="false"
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{desc}</desc>
      {children}
    </svg>
  );
}
