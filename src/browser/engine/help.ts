/** What is welcome to a search, such as spelling help: no search fails for want of it. */
import { inTime } from "../in-time.ts";

/** So long a search waits for help, in milliseconds: it goes on without. */
export const helpPatience = 4000;

/** What the work gives, or else where it fails or takes too long. */
export function helped<T>(work: Promise<T>, otherwise: T): Promise<T> {
  return inTime(work, helpPatience).catch(() => otherwise);
}
