import type { RowProps } from "../src/views/rows.ts";
import { useHere } from "./site.tsx";

/** How a derived target follows, set out as a sum, with what else the same words could mean. */
export function Sum({ sum, readings }: Pick<RowProps, "sum" | "readings">) {
  const { row } = useHere().site.strings;
  if (sum === undefined && readings.length === 0) return null;
  return (
    <section>
      <h2>{row.sum}</h2>
      {sum && (
        <p class="sum num">
          <Term label={row.resultLabel} text={sum.result} />
          <span>{sum.sign}</span>
          <Term label={sum.gapLabel} text={sum.gap} />
          <span>=</span>
          <Term label={row.targetDerived} text={sum.target} derived />
        </p>
      )}
      {readings.map((text, index) => (
        <p key={text} class={index === 0 ? "label" : "label soft"}>
          {text}
        </p>
      ))}
    </section>
  );
}

function Term({
  label,
  text,
  derived = false,
}: {
  readonly label: string;
  readonly text: string;
  readonly derived?: boolean;
}) {
  return (
    <span class={derived ? "derived" : undefined}>
      <small>{label} </small>
      {text}
    </span>
  );
}
