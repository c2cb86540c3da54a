/** Builds that are killed at any time, with all their processes, while a reader asks for pages of the site. */
import { mkdir, rename, symlink } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { readMarker } from "../../src/publish/marker.ts";
import { placeOf } from "../../src/publish/place.ts";
import { randomOf } from "../random.ts";
import { copyOf, type Ground } from "./ground.ts";
import type { Wrong } from "./points.ts";
import { type Read, reading } from "./reader.ts";
import { beginBuild, type Ended, endOf, trialOf, wrongIn } from "./trial.ts";

interface Wish {
  readonly count: number;
  readonly seed: number;
  readonly told?: (text: string) => void;
}

export interface Killed {
  readonly count: number;
  readonly asked: number;
  readonly wrong: readonly Wrong[];
}

/** Within so many milliseconds after its mark a site that is whole is checked and published. */
const aroundPublishing = 600;

/** Kills builds of a site in a folder, and of one to which a link leads, by turns: at any time, or about when it is published. */
export async function killMany(ground: Ground, { count, seed, told = () => {} }: Wish): Promise<Killed> {
  const random = randomOf(seed);
  const whole = await lengthOf(ground);
  const wrong: Wrong[] = [];
  let asked = 0;
  for (let number = 1; number <= count; number++) {
    const isLink = number % 2 === 0;
    const isLate = number % 4 > 1;
    const after = random(isLate ? aroundPublishing : whole);
    const reads: Read[] = [];
    const trial = await trialOf(ground, async (archive) => {
      const { ended, met } = await kill(archive, { isLink, isLate, after });
      reads.push(met);
      return ended;
    });
    asked += reads.reduce((sum, one) => sum + one.asked, 0);
    const reasons = [...wrongIn(trial), ...reads.flatMap(wrongInReading)];
    const name = `kill ${number}, ${isLink ? "link" : "folder"}, ${isLate ? "publishing" : "any time"}, ${after} ms`;
    if (reasons.length > 0) wrong.push({ name, reasons: [name, ...reasons] });
    told(`${number} of ${count} builds killed, ${wrong.length} wrong`);
  }
  return { count, asked, wrong };
}

/** How long a build takes, in milliseconds. */
async function lengthOf(ground: Ground): Promise<number> {
  const begin = performance.now();
  await endOf(beginBuild(await copyOf(ground)));
  return Math.ceil(performance.now() - begin);
}

interface Moment {
  readonly isLink: boolean;
  readonly isLate: boolean;
  readonly after: number;
}

async function kill(archive: string, { isLink, isLate, after }: Moment): Promise<{ ended: Ended; met: Read }> {
  const dist = join(archive, "dist");
  if (isLink) await leadTo(dist, join(archive, "ban"));
  const reader = await reading(dist);
  const child = beginBuild(archive);
  const ended = endOf(child);
  if (isLate) await Promise.race([ended, isMarked(dist)]);
  await Promise.race([ended, wait(after)]);
  try {
    if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
  return { ended: await ended, met: await reader.end() };
}

/** Makes a link of a site's folder, which then stands elsewhere. */
async function leadTo(dist: string, elsewhere: string): Promise<void> {
  await mkdir(elsewhere);
  await rename(dist, join(elsewhere, "mot"));
  await symlink(join("ban", "mot"), dist);
}

/** Waits until the next site is marked as whole. */
async function isMarked(dist: string): Promise<void> {
  const { next } = placeOf(dist);
  for (;;) {
    if ((await readMarker(next))?.state === "complete") return;
    await wait(2);
  }
}

/** Where folders change places in one step, and where a link does, there is never a moment without a site. */
function wrongInReading({ failed, mixed }: Read): string[] {
  return [
    ...(failed.length === 0 ? [] : [`${failed.length} requests were not answered: ${[...new Set(failed)].join(", ")}`]),
    ...(mixed === 0 ? [] : [`pages of two sites came ${mixed} times`]),
  ];
}
