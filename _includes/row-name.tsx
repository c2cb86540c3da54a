import type { RowLine } from "../src/views/items.ts";
import { Link, useHere } from "./site.tsx";

interface RowNameProps {
  readonly row: Pick<RowLine, "to" | "name" | "organisation" | "period">;
  /** Whose it is and of which period, where the table does not say. */
  readonly full?: boolean;
}

/** What a row of a table measures: two rows of one indicator are told apart by their periods. */
export function RowName({ row, full = false }: RowNameProps) {
  const { common } = useHere().site.strings;
  return (
    <th scope="row">
      <Link to={row.to}>{row.name}</Link>
      {full && <small class="soft">{row.organisation + common.separator + row.period}</small>}
    </th>
  );
}
