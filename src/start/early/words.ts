/** What the two processes say to each other. */
import { z } from "zod";

/** A file that was touched. */
export const askedSchema = z.object({
  file: z.string(),
  /** How many builds had begun by then. */
  round: z.number(),
});

/** The page of one that has changed. */
export const answerSchema = z.object({ address: z.string(), html: z.string(), round: z.number() });

export type Asked = z.infer<typeof askedSchema>;
export type Answer = z.infer<typeof answerSchema>;
