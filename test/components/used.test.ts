/** That the page of all components holds all of them: one that nobody shows there is told of. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { root, scratch } from "../tools.ts";
import { type Shown, writeComponents } from "./components.tsx";

const components = suite("the page of all components");
const folder = join(root, "_includes");

let shown: Shown;
components.before(async () => {
  shown = await writeComponents(await scratch());
});

/** The components of a file of `_includes/`, by their names. */
async function componentsOf(file: string): Promise<[name: string, component: unknown][]> {
  const module: Readonly<Record<string, unknown>> = await import(pathToFileURL(join(folder, file)).href);
  return Object.entries(module).filter(([name, value]) => /^[A-Z]/.test(name) && typeof value === "function");
}

components("shows every component of _includes/", async () => {
  const files = readdirSync(folder).filter((name) => name.endsWith(".tsx"));
  const all = await Promise.all(
    files.map(async (file) => (await componentsOf(file)).map((one) => [file, ...one] as const)),
  );
  const missing = all.flat().filter(([, , component]) => !shown.used.has(component));
  assert.ok(all.flat().length > 40);
  assert.equal(
    missing.map(([file, name]) => `${file}: ${name}`),
    [],
  );
});

components.run();
