/** The line that tells how a search stands; read out as it changes. */
import type { SearchAnswer } from "../../search/request.ts";
import { fill } from "../../text/fill.ts";
import { countSentence } from "../count-sentence.ts";
import { element } from "../element.ts";
import type { Words } from "./words.ts";

export interface StatusLine {
  readonly idle: (query: string) => void;
  readonly loading: () => void;
  readonly answered: (query: string, answer: SearchAnswer) => void;
  /** So many of the results cannot be had. */
  readonly lacks: (missing: number) => void;
  readonly failed: () => void;
}

export function statusLine(line: HTMLElement, words: Words): StatusLine {
  const tell = (state: "idle" | "loading" | "done" | "error", text: string): void => {
    line.dataset["state"] = state;
    line.textContent = text;
  };
  const note = (query: string, total: number): void => {
    line.dataset["query"] = query;
    line.dataset["total"] = String(total);
  };
  let { renewed } = words;
  const lacks = (missing: number): void => {
    if (missing > 0) line.append(` · ${fill(words.missing, { n: missing })} `, retryButton(words.retry));
  };
  return {
    lacks,
    idle: (query) => {
      note(query, 0);
      tell("idle", words.start);
    },
    loading: () => tell("loading", words.loading),
    answered: (query, answer) => {
      const { total, partial, missing, unsure = false } = answer;
      note(query, total);
      const count = countSentence(answer, query, words);
      // Nothing found yet is not nothing found.
      if (partial) tell("loading", total === 0 ? words.older : `${count} · ${words.older}`);
      else {
        tell("done", [count, renewed, unsure ? words.unsure : ""].filter(Boolean).join(" · "));
        renewed = "";
        lacks(missing);
      }
    },
    failed: () => {
      tell("error", `${words.error} `);
      line.append(retryButton(words.retry));
    },
  };
}

/** A script that failed to load stays failed for the page; only a fresh page tries again. */
function retryButton(text: string): HTMLButtonElement {
  const again = element("button", { type: "button", class: "plain" }, text);
  again.addEventListener("click", () => location.reload());
  return again;
}
