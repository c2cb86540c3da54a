import { writeCount } from "../src/text/numbers.ts";
import type { Bar } from "../src/views/bars.ts";
import { Link } from "./site.tsx";

interface BarsProps {
  readonly id: string;
  readonly title: string;
  readonly bars: readonly Bar[];
  /** Whether their labels are as long as the number of a year. */
  readonly wide?: true;
}

/** How many articles there are, part by part: a bar for each, drawn at build, that leads to where they stand. */
export function Bars({ id, title, bars, wide }: BarsProps) {
  return (
    <section class={wide ? "bars wide" : "bars"} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ol>
        {bars.map((bar) => (
          <li key={bar.label}>
            {bar.to === undefined ? (
              <Drawn {...bar} />
            ) : (
              <Link to={bar.to}>
                <span class="unseen">{bar.spoken}</span>
                <Drawn {...bar} silent />
              </Link>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

interface DrawnProps extends Bar {
  /** Its numbers are told in words beside it. */
  readonly silent?: true;
}

function Drawn({ label, count, share, silent }: DrawnProps) {
  const height = 100 * share;
  return (
    <>
      <svg viewBox="0 0 10 100" preserveAspectRatio="none" aria-hidden="true">
        <rect y={100 - height} width="10" height={height} />
      </svg>
      <span class="num" aria-hidden={silent}>
        {writeCount(count)}
      </span>
      <span class="soft" aria-hidden={silent}>
        {label}
      </span>
    </>
  );
}
