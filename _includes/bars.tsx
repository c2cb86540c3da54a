import type { Bar } from "../src/views/bars.ts";
import { Link, useCounts } from "./site.tsx";

interface BarsProps {
  readonly id: string;
  readonly title: string;
  readonly bars: readonly Bar[];
  /** What is read out between a number and what it counts, unseen. */
  readonly between: string;
  /** Whether their labels are as long as the number of a year. */
  readonly wide?: true;
}

/** How many articles there are, part by part: a bar for each, drawn at build, that leads to where they stand. */
export function Bars({ id, title, bars, between, wide }: BarsProps) {
  return (
    <section
      class={["bars", wide && "wide", wide && fitsOneLine(bars) && "line"].filter(Boolean).join(" ")}
      aria-labelledby={id}
    >
      <h2 id={id}>{title}</h2>
      <ol>
        {bars.map((bar) => (
          <li key={bar.label}>
            {bar.to === undefined ? (
              <Drawn {...bar} between={between} />
            ) : (
              <Link to={bar.to}>
                <Drawn {...bar} between={between} />
              </Link>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** As many years as have room in one line at a desk, and more than have on a phone: they are not broken there, however narrow they become. */
function fitsOneLine({ length }: readonly Bar[]): boolean {
  return length > 8 && length <= 16;
}

interface DrawnProps extends Bar {
  readonly between: string;
}

/** Read out as "3 bài, tháng 8"; what is seen of it is a part of that, so that it can be asked for by voice. */
function Drawn({ label, count, share, between }: DrawnProps) {
  const height = 100 * share;
  const counted = useCounts();
  return (
    <>
      <svg viewBox="0 0 10 100" preserveAspectRatio="none" aria-hidden="true">
        <rect y={100 - height} width="10" height={height} />
      </svg>
      <span class="num">{counted(count)}</span>
      <span class="unseen"> {between} </span>
      <span class="soft">{label}</span>
    </>
  );
}
