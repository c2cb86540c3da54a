/** Many points at which a build may fail, a few builds at once. */
import { randomOf } from "../random.ts";
import { callsOf, failingIn } from "./calls.ts";
import type { Ground } from "./ground.ts";
import { changesOf, failingAt, type Point, type Trial, wrongIn } from "./trial.ts";

/** How a change of a file may fail: once, as a disk does that is full for a moment; for good; or because all processes are ended. */
const ways: readonly Omit<Point, "at">[] = [
  { code: "ENOSPC", forGood: false },
  { code: "ENOSPC", forGood: true },
  { code: "EIO", forGood: false },
  { code: "EIO", forGood: true },
  { code: "KILL", forGood: false },
];

/** A build that is going to fail. */
export interface Attempt {
  readonly name: string;
  readonly make: () => Promise<Trial>;
}

export interface Wrong {
  readonly name: string;
  readonly reasons: readonly string[];
}

/** Every change of a file that the JavaScript of a build makes, failing in every way. */
export async function changesFailing(ground: Ground): Promise<Attempt[]> {
  const changes = await changesOf(ground);
  const places = Array.from({ length: changes }, (_, place) => place + 1);
  return ways.flatMap((way) =>
    places.map((at) => ({ name: `change ${at}, ${wayName(way)}`, make: () => failingAt({ ...way, at }, ground) })),
  );
}

/** Every call of the system that changes a file of a build, failing in every way. */
export async function callsFailing(ground: Ground): Promise<Attempt[]> {
  const calls = await callsOf(ground);
  return ways.flatMap((way) =>
    calls.map(({ call, path }) => ({
      name: `${call} of ${path}, ${wayName(way)}`,
      make: () => failingIn({ ...way, call, path }, ground),
    })),
  );
}

/** Some of many, drawn by chance. */
export function drawn<T>(all: readonly T[], most: number, seed: number): T[] {
  const random = randomOf(seed);
  const left = [...all];
  return Array.from({ length: Math.min(most, all.length) }, () => left.splice(random(left.length), 1)).flat();
}

/** @param done told after each attempt */
export async function tryAll(
  attempts: readonly Attempt[],
  atOnce: number,
  done: (wrong: Wrong | undefined) => void = () => {},
): Promise<Wrong[]> {
  const wrong: Wrong[] = [];
  const left = [...attempts];
  const work = async (): Promise<void> => {
    for (let attempt = left.shift(); attempt !== undefined; attempt = left.shift()) {
      const reasons = wrongIn(await attempt.make());
      const found = reasons.length === 0 ? undefined : { name: attempt.name, reasons };
      if (found !== undefined) wrong.push(found);
      done(found);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return wrong;
}

function wayName({ code, forGood }: Omit<Point, "at">): string {
  return `${code}${forGood ? " from then on" : ""}`;
}
