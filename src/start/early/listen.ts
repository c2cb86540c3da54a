/** The process that makes early pages: hears which articles are touched, and answers with their pages. It ends with who has begun it. */
import { setTimeout as rest } from "node:timers/promises";
import { UserError } from "../../input/fault.ts";
import { Answers } from "./answers.ts";
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
  let answers: Answers | undefined;
  process.on("message", (message) => {
    const asked = askedSchema.parse(message);
    if ("file" in asked) waiting.set(asked.file, asked.round);
    else answers?.published();
    void answers?.run();
  });
  answers = new Answers(await holdWhenStill(() => holdArticles(archive, out)), out, waiting, tell);
  await answers.run();
}

/**
 * An archive that was just built has no faults: where it cannot be read, something is being written in it.
 * @param hold reads it
 */
export async function holdWhenStill(hold: () => Promise<Held>, tries = 5): Promise<Held> {
  try {
    return await hold();
  } catch (error) {
    if (tries < 2 || !(error instanceof UserError)) throw error;
  }
  await rest(500);
  return holdWhenStill(hold, tries - 1);
}

function tell(answer: Answer): void {
  process.send?.(answer);
}
