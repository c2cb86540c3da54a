/** The names that this tool uses beside a site. */
import { basename, dirname, join } from "node:path";

/** What stands beside a site: the next one while it is built, the one before while they change places, a store, a lock, the next link. */
export type Beside = "next" | "prev" | "cache" | "lock" | "link";

/** `/site/dist` has `/site/.dist.next`, `/site/.dist.prev` and so on beside it. */
export function beside(out: string, what: Beside): string {
  return join(dirname(out), `.${basename(out)}.${what}`);
}
