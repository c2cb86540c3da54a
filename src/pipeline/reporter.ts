/** Tells a person how far a command is: a living line on a terminal, plain lines elsewhere. */
import ora from "ora";
import { type FaultLanguage, type Said, wordsIn } from "../input/said.ts";
import { spanOf } from "../spans.ts";
import { withoutCommands } from "../text/one-line.ts";
import { count, failedLine, type StageName, seconds, words } from "./words.ts";

export interface Stage {
  /** How much of the stage is done. */
  readonly progress: (done: number, total: number) => void;
}

export interface Reporter {
  /** Runs one stage of a build and tells its name, count and time. */
  readonly stage: <T>(name: StageName, work: (stage: Stage) => Promise<T>) => Promise<T>;
  readonly say: (text: string) => void;
  /** Says something in the language of the command. */
  readonly tell: (said: Said) => void;
  /** Time of each finished stage, in milliseconds, of all times that it ran. */
  readonly times: ReadonlyMap<StageName, number>;
}

interface Line {
  /** @param text what to show; asked for only where it is shown */
  readonly update: (text: () => string) => void;
  readonly done: (text: string) => void;
  readonly failed: () => void;
}

interface Manner {
  readonly quiet?: boolean;
  readonly stream?: NodeJS.WriteStream;
  readonly language?: FaultLanguage;
}

/** A reporter for a terminal or for anything else that lines are written to; a quiet one tells nothing. */
export function makeReporter({ quiet = false, stream = process.stderr, language = "en" }: Manner = {}): Reporter {
  const times = new Map<StageName, number>();
  // A terminal that does not know its width would be drawn over without end.
  const living = stream.isTTY && stream.columns > 0;
  const line = quiet ? silentLine : living ? livingLine : plainLine(stream);
  const begin = (name: StageName): Line => line(words[language].stages[name], failedLine(name, language));
  const say = (text: string): void => void (quiet || stream.write(`${text}\n`));
  return {
    times,
    say,
    tell: (said) => say(withoutCommands(wordsIn(said, language).message)),
    stage: async (name, work) => {
      const { result, time } = await spanOf("stage", name, () =>
        timed(words[language].stages[name], work, begin(name), language),
      );
      // A site of several languages has some stages for each.
      times.set(name, (times.get(name) ?? 0) + time);
      return result;
    },
  };
}

async function timed<T>(
  name: string,
  work: (stage: Stage) => Promise<T>,
  line: Line,
  language: FaultLanguage,
): Promise<{ readonly result: T; readonly time: number }> {
  const start = performance.now();
  const far = (counted: string): string =>
    [name, counted, seconds(performance.now() - start, language)].filter(Boolean).join("  ");
  let total = 0;
  const progress: Stage["progress"] = (done, all) => {
    total = all;
    line.update(() => far(`${count(done, language)} / ${count(all, language)}`));
  };
  try {
    const result = await work({ progress });
    line.done(far(total > 0 ? count(total, language) : ""));
    return { result, time: performance.now() - start };
  } catch (error) {
    line.failed();
    throw error;
  }
}

function livingLine(name: string, failed: string): Line {
  const spinner = ora({ text: name }).start();
  let shown = 0;
  return {
    update: (text) => {
      // Drawing costs more than most steps of a stage do.
      if (performance.now() - shown < 80) return;
      shown = performance.now();
      spinner.text = text();
      spinner.render();
    },
    done: (text) => void spinner.succeed(text),
    failed: () => void spinner.fail(failed),
  };
}

function plainLine(stream: NodeJS.WriteStream): (name: string, failed: string) => Line {
  return (_, failed) => ({
    update: () => {},
    done: (text) => void stream.write(`${text}\n`),
    failed: () => void stream.write(`${failed}\n`),
  });
}

function silentLine(): Line {
  return { update: () => {}, done: () => {}, failed: () => {} };
}
