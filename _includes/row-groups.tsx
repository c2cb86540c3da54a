import type { ComponentChildren } from "preact";
import type { RowGroup } from "../src/views/row-groups.ts";
import { RowBody, TableOfRows } from "./row-table.tsx";
import { Link } from "./site.tsx";

interface RowGroupsProps {
  readonly caption: ComponentChildren;
  readonly groups: readonly RowGroup[];
}

/** A table of rows in groups, each under the link to what its rows share: one head for all, and columns that stand under one another. */
export function RowGroups({ caption, groups }: RowGroupsProps) {
  if (groups.length === 0) return null;
  return (
    <TableOfRows caption={caption}>
      {groups.map(({ heading, label, tells, rows }) => (
        <RowBody key={heading?.text} rows={rows} label={label} tells={tells}>
          {heading && (
            <tr class="of">
              <th scope="rowgroup" colSpan={6}>
                <Link to={heading.to} lang={heading.lang}>
                  {heading.text}
                </Link>
              </th>
            </tr>
          )}
        </RowBody>
      ))}
    </TableOfRows>
  );
}
