/** What the two processes say to each other. */
import { z } from "zod";

const bytesSchema = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

export const askedSchema = z.union([
  /** A file that was touched. */
  z.object({
    file: z.string(),
    /** How many builds had begun by then. */
    round: z.number(),
  }),
  z.object({ published: z.literal(true) }),
]);

export const answerSchema = z.union([
  /** The page of one that has changed. */
  z.object({ address: z.string(), html: z.string(), round: z.number() }),
  /** Search as it is with all that have; nothing where it is the published one, or must be waited for. */
  z.object({
    search: z.object({ base: z.string(), files: z.map(z.string(), bytesSchema) }).optional(),
    round: z.number(),
  }),
]);

export type Asked = z.infer<typeof askedSchema>;
export type Answer = z.infer<typeof answerSchema>;
