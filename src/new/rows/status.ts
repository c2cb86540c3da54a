/** What the sentence of a figure says of it beside its number: that it is an estimate, or a running total. */
import { estimateTold, runningTold } from "../../ledger/around.ts";
import { standingIn } from "../../ledger/standing.ts";
import type { Stated } from "./figures.ts";

/** "Cộng dồn có 654 dự án" counts since a start. */
export function isRunning({ read, block, cell }: Stated): boolean {
  return cell === undefined && runningTold(standingIn(block.text, read), read) !== undefined;
}

/** "Ước đạt 3,2 tỷ USD" is an estimate. */
export function statusOf(role: string, { read, block, cell }: Stated): "estimate" | undefined {
  const asked = role === "result" && cell === undefined;
  return asked && estimateTold(standingIn(block.text, read), read) !== undefined ? "estimate" : undefined;
}
