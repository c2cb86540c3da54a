import { inLine } from "../src/text/direction.ts";
import type { RowLine } from "../src/views/items.ts";
import type { Told } from "../src/views/row-groups.ts";
import { Link, useHere } from "./site.tsx";

interface RowNameProps {
  readonly row: Pick<RowLine, "to" | "name" | "organisation" | "period">;
  /** What the table does not say: whose it is, or of which period. */
  readonly tells: readonly Told[];
}

/** What a row of a table measures: two rows of one indicator are told apart by their periods. */
export function RowName({ row, tells }: RowNameProps) {
  const { common } = useHere().site.strings;
  return (
    <th scope="row">
      <Link to={row.to}>{row.name}</Link>
      {tells.length > 0 && (
        <small>
          {inLine(
            tells.map((name) => row[name]),
            common.separator,
          )}
        </small>
      )}
    </th>
  );
}
