/** The key of what is kept: it stands for all that a content was made from. */
import { createHash } from "node:crypto";
import { toolVersion } from "../tool.ts";

/** The hash of an input, together with the version of the tool: 32 hexadecimal digits. */
export function keyOf(parts: Iterable<string>): string {
  const hash = createHash("sha256").update(toolVersion());
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest("hex").slice(0, 32);
}
