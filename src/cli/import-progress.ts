/** How far an import is, on a terminal: a living line with how many are done, and about how long the rest will take. */
import ora from "ora";
import type { FaultLanguage } from "../input/said.ts";
import { count, seconds } from "../pipeline/words.ts";

const words: Readonly<Record<FaultLanguage, { readonly name: string; readonly left: (time: string) => string }>> = {
  en: { name: "import", left: (time) => `about ${time} left` },
  vi: { name: "nhập", left: (time) => `còn khoảng ${time}` },
};

/** Fewer are done before a person wonders. */
const least = 3;

export interface Progress {
  readonly told: (done: number, total: number) => void;
  readonly end: () => void;
}

/** Nothing is told where nobody looks: the outcome follows in any case. */
export function importProgress(language: FaultLanguage, stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY || !(stream.columns > 0)) return { told: () => {}, end: () => {} };
  const start = performance.now();
  const spinner = ora({ text: words[language].name, stream });
  let shown = 0;
  return {
    told: (done, total) => {
      const now = performance.now();
      if (total < least || now - shown < 80) return;
      shown = now;
      spinner.text = farLine(done, total, now - start, language);
      if (!spinner.isSpinning) spinner.start();
      spinner.render();
    },
    end: () => void spinner.stop(),
  };
}

/** "import  120 / 10,000  about 34.0 s left": as long as what is done has taken, for each that is left. */
export function farLine(done: number, total: number, spent: number, language: FaultLanguage): string {
  const { name, left } = words[language];
  const rest = (spent / Math.max(1, done)) * (total - done);
  return [name, `${count(done, language)} / ${count(total, language)}`, left(seconds(rest, language))].join("  ");
}
