import type { Ways as Props } from "../src/views/ways.ts";
import { CountedList } from "./counted-list.tsx";
import { Links } from "./links.tsx";

/** The ways from the ledger to its parts. */
export function Ways({ groups, links }: Props) {
  return (
    <div class="ways" id="tat-ca">
      {groups.map((group) => (
        <CountedList key={group.title} {...group} />
      ))}
      <Links links={links} look="rows" />
    </div>
  );
}
