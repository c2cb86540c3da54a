/** Many points at which a build may fail, a few builds at once. */
import { randomOf } from "../random.ts";
import type { Ground } from "./ground.ts";
import { changesOf, failingAt, type Point, wrongIn } from "./trial.ts";

/** How a change of a file may fail: once, as a disk does that is full for a moment; for good; or because all processes are ended. */
const ways: readonly Omit<Point, "at">[] = [
  { code: "ENOSPC", forGood: false },
  { code: "ENOSPC", forGood: true },
  { code: "EIO", forGood: false },
  { code: "EIO", forGood: true },
  { code: "KILL", forGood: false },
];

export interface Wrong {
  readonly name: string;
  readonly reasons: readonly string[];
}

/** Every change that a build makes, failing in every way; or some of them, drawn by a seed. */
export async function pointsOf(ground: Ground, most: number, seed: number): Promise<Point[]> {
  const changes = await changesOf(ground);
  const all = ways.flatMap((way) => Array.from({ length: changes }, (_, place) => ({ ...way, at: place + 1 })));
  return drawn(all, most, seed);
}

function drawn(all: readonly Point[], most: number, seed: number): Point[] {
  const random = randomOf(seed);
  const left = [...all];
  return Array.from({ length: Math.min(most, all.length) }, () => left.splice(random(left.length), 1)).flat();
}

/** @param done told after each point */
export async function tryAll(
  points: readonly Point[],
  ground: Ground,
  atOnce: number,
  done: (wrong: Wrong | undefined) => void = () => {},
): Promise<Wrong[]> {
  const wrong: Wrong[] = [];
  const left = [...points];
  const work = async (): Promise<void> => {
    for (let point = left.shift(); point !== undefined; point = left.shift()) {
      const reasons = wrongIn(await failingAt(point, ground));
      const found = reasons.length === 0 ? undefined : { name: nameOf(point), reasons };
      if (found !== undefined) wrong.push(found);
      done(found);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return wrong;
}

function nameOf({ at, code, forGood }: Point): string {
  return `change ${at}, ${code}${forGood ? " from then on" : ""}`;
}
