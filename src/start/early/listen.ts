/** The process that makes early pages: hears which articles are touched, and answers with their pages. It ends with who has begun it. */
import { type Held, holdArticles } from "./articles.ts";
import { type Answer, askedSchema } from "./words.ts";

/**
 * Reads an archive and then listens. What is touched while it is read waits.
 * @param archive its folder, an absolute path
 * @param out where its site is published
 */
export async function listen(archive: string, out: string): Promise<void> {
  process.once("disconnect", () => process.exit());
  const waiting = new Map<string, number>();
  let held: Held | undefined;
  let busy = false;
  const answer = async (): Promise<void> => {
    if (held === undefined || busy) return;
    busy = true;
    for (const [file, round] of waiting) {
      waiting.delete(file);
      await answerFor(file, round, held);
    }
    busy = false;
  };
  process.on("message", (message) => {
    const { file, round } = askedSchema.parse(message);
    // However often a file is touched meanwhile, it is read once.
    waiting.set(file, round);
    void answer();
  });
  held = await holdArticles(archive, out);
  await answer();
}

async function answerFor(file: string, round: number, held: Held): Promise<void> {
  // An article more: what is held is not the archive any longer.
  if (!held.knows(file)) process.exit();
  for (const page of await held.again(file)) tell({ ...page, round });
}

function tell(answer: Answer): void {
  process.send?.(answer);
}
