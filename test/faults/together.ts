/** Many builds of one site at once: they take turns, and none mixes with another. */
import { rm } from "node:fs/promises";
import { dirname } from "node:path";
import { copyOf, type Ground, madeIn, stateOf } from "./ground.ts";
import { beginBuild, endOf } from "./trial.ts";

/**
 * Begins so many builds at once.
 * @returns what is wrong, in words
 */
export async function buildTogether(ground: Ground, count: number): Promise<string[]> {
  const archive = await copyOf(ground);
  const ended = await Promise.all(Array.from({ length: count }, () => endOf(beginBuild(archive))));
  const failed = ended.filter(({ status }) => status !== 0);
  const [state, made] = [await stateOf(archive, ground), await madeIn(archive)];
  await rm(dirname(archive), { recursive: true, force: true });
  return [
    ...failed.map(({ printed }) => `a build fails: ${printed}`),
    ...(state === "new" ? [] : [`the site is ${state}`]),
    ...(made.join() === ".dist.cache,dist" ? [] : [`left behind: ${made.join(", ")}`]),
  ];
}
