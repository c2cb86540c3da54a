/** Writes the made parts of the documentation anew: `npm run docs`. */
import { readFile, writeFile } from "node:fs/promises";
import { withMade } from "./made.ts";
import { pages } from "./pages.ts";

for (const { path, language } of await pages()) {
  const text = await readFile(path, "utf8");
  const made = withMade(text, language);
  if (made !== text) await writeFile(path, made);
}
