import type { Ways as Props } from "../src/views/ways.ts";
import { CountedList } from "./counted-list.tsx";
import { Link } from "./site.tsx";

/** The ways from the ledger to its parts. */
export function Ways({ groups, links }: Props) {
  return (
    <div class="ways" id="tat-ca">
      {groups.map((group) => (
        <CountedList key={group.title} {...group} />
      ))}
      <ul class="rows">
        {links.map(({ to, text }) => (
          <li key={to}>
            <Link to={to}>{text}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
