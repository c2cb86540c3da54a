/** Checksums that stand for contents. */
import { createHash } from "node:crypto";

/** The SHA-256 of a content, in hexadecimal digits. */
export function sha256(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}

/** Eight digits that stand for a content: they tell the files of one site apart, and change when it does. */
export function shortDigest(content: string): string {
  return sha256(content).slice(0, 8);
}
