/** Lets a schema's refinement say a fault in the words of the catalogue. */
import type { z } from "zod";
import type { Said } from "./said.ts";

/**
 * Adds a fault to what a schema has found.
 * @param path where it stands, from the value that is refined
 */
export function refuse(context: z.core.$RefinementCtx, said: Said, path: PropertyKey[] = []): void {
  context.addIssue({ code: "custom", message: said.message, path, params: { said } });
}
