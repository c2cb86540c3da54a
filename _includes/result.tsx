import type { RowLine } from "../src/views/items.ts";
import { useHere, useHref } from "./site.tsx";

interface ResultProps {
  readonly line: Pick<RowLine, "to" | "corrected" | "resultNotes">;
  readonly result: string;
  /** Where this page itself tells what was corrected; the row's own page unless told. */
  readonly to?: string;
}

/** A result in a table with what must be known to read it; one that was corrected says so and leads to what was published before. */
export function Result({ line, result, to }: ResultProps) {
  const { series } = useHere().site.strings;
  const href = useHref();
  return (
    <>
      {result}
      {line.resultNotes.map((note) => (
        <small key={note}>{note}</small>
      ))}
      {line.corrected && (
        <small>
          <a href={to ?? href(`${line.to}#dinh-chinh`)}>{series.corrected}</a>
        </small>
      )}
    </>
  );
}
