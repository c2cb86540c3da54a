import type { RowLine } from "../src/views/items.ts";
import type { Told } from "../src/views/row-groups.ts";
import { Link } from "./site.tsx";
import { NamesInLine, wordsIn } from "./worded.tsx";

interface RowNameProps {
  readonly row: Pick<RowLine, "to" | "name" | "lang" | "organisation" | "organisationLang" | "period">;
  /** What the table does not say: whose it is, or of which period. */
  readonly tells: readonly Told[];
}

/** What a row of a table measures: two rows of one indicator are told apart by their periods. */
export function RowName({ row, tells }: RowNameProps) {
  const names = { organisation: wordsIn(row.organisation, row.organisationLang), period: wordsIn(row.period) };
  return (
    <th scope="row">
      <Link to={row.to} lang={row.lang}>
        {row.name}
      </Link>
      {tells.length > 0 && (
        <small>
          <NamesInLine names={tells.map((name) => names[name])} />
        </small>
      )}
    </th>
  );
}
