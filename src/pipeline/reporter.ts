/** Tells a person how far a command is: a living line on a terminal, plain lines elsewhere. */
import ora from "ora";

export interface Stage {
  /** How much of the stage is done. */
  readonly progress: (done: number, total: number) => void;
}

export interface Reporter {
  /** Runs one stage of a build and tells its name, count and time. */
  readonly stage: <T>(name: string, work: (stage: Stage) => Promise<T>) => Promise<T>;
  readonly say: (text: string) => void;
  /** Time of each finished stage, in milliseconds. */
  readonly times: ReadonlyMap<string, number>;
}

interface Line {
  readonly update: (text: string) => void;
  readonly done: (text: string) => void;
  readonly failed: (text: string) => void;
}

/** A reporter for a terminal or for anything else that lines are written to; a quiet one tells nothing. */
export function makeReporter({
  quiet = false,
  stream = process.stderr,
}: {
  quiet?: boolean;
  stream?: NodeJS.WriteStream;
} = {}): Reporter {
  const times = new Map<string, number>();
  // A terminal that does not know its width would be drawn over without end.
  const living = stream.isTTY && stream.columns > 0;
  const line = quiet ? silentLine : living ? livingLine : plainLine(stream);
  return {
    times,
    say: (text) => void (quiet || stream.write(`${text}\n`)),
    stage: (name, work) => timed(name, work, line(name), times),
  };
}

async function timed<T>(
  name: string,
  work: (stage: Stage) => Promise<T>,
  line: Line,
  times: Map<string, number>,
): Promise<T> {
  const start = performance.now();
  let total = 0;
  const progress: Stage["progress"] = (done, all) => {
    total = all;
    line.update(`${name}  ${count(done)} / ${count(all)}  ${seconds(performance.now() - start)}`);
  };
  try {
    const result = await work({ progress });
    times.set(name, performance.now() - start);
    line.done([name, total > 0 ? count(total) : "", seconds(performance.now() - start)].filter(Boolean).join("  "));
    return result;
  } catch (error) {
    line.failed(name);
    throw error;
  }
}

function livingLine(name: string): Line {
  const spinner = ora({ text: name }).start();
  let shown = 0;
  return {
    update: (text) => {
      // Drawing costs more than most steps of a stage do.
      if (performance.now() - shown < 80) return;
      shown = performance.now();
      spinner.text = text;
      spinner.render();
    },
    done: (text) => void spinner.succeed(text),
    failed: (text) => void spinner.fail(text),
  };
}

function plainLine(stream: NodeJS.WriteStream): (name: string) => Line {
  return () => ({
    update: () => {},
    done: (text) => void stream.write(`${text}\n`),
    failed: (text) => void stream.write(`${text}  failed\n`),
  });
}

function silentLine(): Line {
  return { update: () => {}, done: () => {}, failed: () => {} };
}

/** 12345 as "12,345". */
export function count(value: number): string {
  return value.toLocaleString("en-US");
}

export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
