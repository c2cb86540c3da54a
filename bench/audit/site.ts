/** The site that is measured: one that stands already, the project's own, or its own among many composed articles. */
import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse, stringify } from "yaml";
import { z } from "zod";
import { writeArchive } from "../archive.ts";
import { doiChieu, root } from "../contestants.ts";
import { measure } from "../measure.ts";
import { synthesize } from "../synthetic.ts";

interface Wish {
  readonly site?: string;
  readonly synthetic?: true;
  readonly count: number;
  readonly seed: number;
  readonly work: string;
  readonly say: (line: string) => void;
}

export interface Site {
  readonly folder: string;
  /** What it is, in words. */
  readonly told: string;
}

/** @throws {Error} when the folder named holds no site, or a build fails */
export async function siteOf({ site, synthetic, count, seed, work, say }: Wish): Promise<Site> {
  if (site !== undefined) return { folder: standing(site), told: "a site that was built before" };
  const archive = synthetic ? await amongMany(join(work, "archive"), count, seed) : root;
  const { out, commands } = doiChieu(archive, work);
  for (const command of commands) {
    const { wallSeconds } = await measure(command, root);
    say(`built in ${wallSeconds.toFixed(1)} s`);
  }
  const own = "the project's own archive";
  return { folder: out, told: synthetic ? `${own} among ${count} composed articles` : own };
}

function standing(site: string): string {
  if (existsSync(join(site, "index.html"))) return resolve(site);
  throw new Error(`${site} holds no built site`);
}

/** The composed articles have no ledger: the project's own articles and rows stand among them, so that there is a page of every kind. */
async function amongMany(folder: string, count: number, seed: number): Promise<string> {
  await writeArchive(folder, synthesize(count, seed));
  cpSync(join(root, "src", "articles"), join(folder, "src", "articles"), { recursive: true });
  for (const name of ["site.yaml", "targets.yaml"]) cpSync(join(root, "_data", name), join(folder, "_data", name));
  for (const name of ["topics.yaml", "organisations.yaml"])
    addTerms(join(folder, "_data", name), join(root, "_data", name));
  return folder;
}

/** Of two terms with one id, the project's own counts. */
function addTerms(file: string, ownFile: string): void {
  const own = termsIn(ownFile);
  const ids = new Set(own.map(({ id }) => id));
  writeFileSync(file, stringify([...termsIn(file).filter(({ id }) => !ids.has(id)), ...own]));
}

const terms = z.array(z.looseObject({ id: z.string() }));

function termsIn(file: string): z.infer<typeof terms> {
  return terms.parse(parse(readFileSync(file, "utf8")));
}
