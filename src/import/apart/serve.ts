/** What the process that reads strangers' files does: one file after another, each answered with what was understood. */
import { z } from "zod";
import { strangeKinds } from "../kinds.ts";
import { readStrange } from "./read-strange.ts";

const askedSchema = z.strictObject({ file: z.string(), kind: z.enum(strangeKinds) });

export function serve(): void {
  process.on("message", (message) => {
    const { file, kind } = askedSchema.parse(message);
    readStrange(file, kind).then((read) => process.send?.(read));
  });
}
