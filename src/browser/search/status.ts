/** The line that tells how a search stands; read out as it changes. */
import type { SearchAnswer } from "../../search/request.ts";
import { fill } from "../../text/fill.ts";
import { element } from "../element.ts";
import type { Words } from "./words.ts";

/** So many characters of a query are repeated. */
const longest = 80;

export interface StatusLine {
  readonly idle: (query: string) => void;
  readonly loading: () => void;
  readonly answered: (query: string, answer: SearchAnswer) => void;
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
  return {
    idle: (query) => {
      note(query, 0);
      tell("idle", words.start);
    },
    loading: () => tell("loading", words.loading),
    answered: (query, { total, partial, meant }) => {
      note(query, total);
      const sentence = total === 0 ? words.none : meant === undefined ? words.count : words.countOf;
      const count = fill(sentence, { n: total.toLocaleString("vi-VN"), q: shortened((meant ?? query).trim()) });
      // Nothing found yet is not nothing found.
      if (partial) tell("loading", total === 0 ? words.older : `${count} · ${words.older}`);
      else tell("done", count);
    },
    failed: () => {
      tell("error", `${words.error} `);
      line.append(retryButton(words.retry));
    },
  };
}

/** What was pasted need not be shown and read out to its end. */
function shortened(query: string): string {
  return query.length > longest ? `${query.slice(0, longest)}…` : query;
}

/** A script that failed to load stays failed for the page; only a fresh page tries again. */
function retryButton(text: string): HTMLButtonElement {
  const again = element("button", { type: "button", class: "plain" }, text);
  again.addEventListener("click", () => location.reload());
  return again;
}
