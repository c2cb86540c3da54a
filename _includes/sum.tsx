import type { Derivation, Sum } from "../src/views/row/sums.ts";
import { useHere } from "./site.tsx";

/** How derived targets follow, set out as sums, with what else the same words could mean. */
export function Sums({ derivations }: { readonly derivations: readonly Derivation[] }) {
  const { row } = useHere().site.strings;
  if (derivations.length === 0) return null;
  return (
    <section>
      <h2>{derivations.some(({ reckoned }) => reckoned) ? row.sum : row.targetDerived}</h2>
      {derivations.map(({ title, sum, readings }) => (
        <div key={title ?? ""} class="derivation">
          {title && <h3>{title}</h3>}
          {sum && <SumOf sum={sum} />}
          {readings.map((text, index) => (
            <p key={text} class={index === 0 ? "label" : "label soft"}>
              {text}
            </p>
          ))}
        </div>
      ))}
    </section>
  );
}

function SumOf({ sum }: { readonly sum: Sum }) {
  const { row } = useHere().site.strings;
  return (
    <p class="sum num">
      <Term label={row.resultLabel} text={sum.result} />
      <span>{sum.sign}</span>
      <Term label={sum.gapLabel} text={sum.gap} />
      <span>=</span>
      <Term label={row.targetDerived} text={sum.target} derived />
    </p>
  );
}

interface TermProps {
  readonly label: string;
  readonly text: string;
  readonly derived?: boolean;
}

function Term({ label, text, derived = false }: TermProps) {
  return (
    <span class={derived ? "derived" : undefined}>
      <small>{label} </small>
      <span>{text}</span>
    </span>
  );
}
