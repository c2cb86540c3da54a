import type { RowGroup } from "../src/views/periods.ts";
import { RowTable } from "./row-table.tsx";
import { Link } from "./site.tsx";

/** Tables of rows, each under the link to what its rows share. */
export function RowGroups({ groups }: { readonly groups: readonly RowGroup[] }) {
  return (
    <>
      {groups.map(({ to, text, rows }) => (
        <RowTable key={to} caption={<Link to={to}>{text}</Link>} rows={rows} />
      ))}
    </>
  );
}
