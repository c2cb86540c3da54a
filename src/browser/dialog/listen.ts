/** Ties the dialog's field and list to the engine. */
import type { Engine } from "../../search/request.ts";
import { fill } from "../../text/fill.ts";
import { countSentence } from "../count-sentence.ts";
import { element } from "../element.ts";
import { type Answered, askingOf, type Ears, most } from "./asking.ts";
import type { Box } from "./box.ts";
import { type Listbox, listboxOf } from "./listbox.ts";
import * as options from "./options.ts";

type State = "idle" | "loading" | "done" | "error";

/** Searches while the reader types, and goes through what is found. */
export function listen(box: Box, engine: Engine, maker: options.Maker): void {
  const { input, list } = box;
  const listbox = listboxOf(box);
  const { show, fail } = earsOf(box, listbox, maker, () => ask("now"));
  /** What the results are of, where the letters in the field are only its beginning. */
  let meant: string | undefined;
  const heard = (answered: Answered): void => {
    meant = answered.answer?.meant;
    show(answered);
  };
  const asking = askingOf(engine, { show: heard, fail });
  const ask = (how: "soon" | "now"): void => {
    meant = undefined;
    listbox.forget();
    if (input.value.trim() !== "") asking[how](input.value);
    else {
      asking.stop();
      listbox.show([]);
      tell(box, "idle", [maker.words.start], "");
    }
  };
  input.addEventListener("input", () => ask("soon"));
  input.form?.addEventListener("formdata", ({ formData }) => formData.set(input.name, meant ?? input.value));
  input.addEventListener("keydown", (event) => takeKey(event, listbox));
  list.addEventListener("click", (event) => {
    const text = follow(event, box);
    if (text === undefined) return;
    input.value = text;
    ask("now");
  });
  ask("now");
}

function earsOf(box: Box, listbox: Listbox, maker: options.Maker, retry: () => void): Ears {
  const { words, searchFor } = maker;
  const button = element("button", { type: "button", class: "plain" }, words.retry);
  button.addEventListener("click", () => {
    box.input.focus();
    retry();
  });
  return {
    show: (answered) => {
      listbox.show(contentOf(answered, maker));
      tell(box, answered.answer === undefined ? "loading" : "done", [statusOf(answered, words)], answered.query);
    },
    fail: (query) => {
      listbox.show([]);
      tell(box, "error", [`${words.error} `, button, " ", element("a", { href: searchFor(query) }, words.page)], query);
    },
  };
}

/** All other keys are the field's own; those that choose a letter's marks belong to the input method. */
function takeKey(event: KeyboardEvent, listbox: Listbox): void {
  const { key, isComposing } = event;
  if (isComposing) return;
  if (key === "ArrowDown" || key === "ArrowUp") listbox.move(key === "ArrowDown" ? 1 : -1);
  else if (key !== "Enter" || !press(listbox.chosen(), event)) return;
  event.preventDefault();
}

/** Clicks for the keyboard, with the keys that ask for another tab. */
function press(option: HTMLElement | undefined, { ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  option?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }));
  return option !== undefined;
}

/**
 * What a click on an option does besides following its link.
 * @returns the text to search for in the dialog instead
 */
function follow(event: MouseEvent, { dialog, input }: Box): string | undefined {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
  if (link.dataset["fill"] === undefined) {
    // A place on this very page would be shown behind the dialog.
    if (link.href.split("#")[0] === location.href.split("#")[0]) dialog.close();
    return undefined;
  }
  event.preventDefault();
  input.focus();
  return link.dataset["fill"];
}

function contentOf(answered: Answered, maker: options.Maker): HTMLElement[] {
  const { query, answer } = answered;
  const { words } = maker;
  const found = (answer?.items ?? []).slice(0, most.results).map((item) => options.resultOption(item, maker));
  return [
    ...options.group(words.completions, offersOf(answered, maker).slice(0, most.completions)),
    ...options.group(words.results, found),
    ...(found.length === 0 ? [] : [options.allOption(answer?.meant ?? query, answer?.total ?? 0, found.length, maker)]),
  ];
}

/** The results below are articles too. */
const mostArticles = 2;

/** What the reader may have meant, then what may be typed; not what is typed already. */
function offersOf({ query, completions, answer }: Answered, maker: options.Maker): HTMLElement[] {
  const meant = answer?.suggestion;
  const known = [query.trim(), meant].map((text) => text?.toLowerCase());
  const fresh = completions.filter(({ text, address }) => address !== undefined || !known.includes(text.toLowerCase()));
  const articles = fresh.filter(({ kind }) => kind === "article").slice(0, mostArticles);
  const offered = [...fresh.filter(({ kind }) => kind !== "article"), ...articles];
  return [
    ...(meant === undefined ? [] : [options.suggestionOption(meant, maker)]),
    ...offered.map((completion) => options.completionOption(completion, maker)),
  ];
}

function statusOf({ query, answer }: Answered, words: options.Maker["words"]): string {
  if (answer === undefined || (answer.partial && answer.total === 0)) return words.loading;
  const { total, partial, missing, unsure = false } = answer;
  if (partial) return fill(words.partial, { n: total });
  const lack = missing === 0 ? "" : words.separator + fill(words.missing, { n: missing });
  return countSentence(answer, query, words) + (unsure ? words.separator + words.unsure : "") + lack;
}

/** What the status says is read aloud too. */
function tell({ dialog, status }: Box, state: State, content: readonly (Node | string)[], query: string): void {
  dialog.dataset["state"] = state;
  dialog.dataset["query"] = query;
  status.replaceChildren(...content);
}
