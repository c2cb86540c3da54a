/** The search page: reads the reader's wish, asks the engine, shows the answers. */
import { isNarrowed, readState, type SearchState, writeState } from "../search/address.ts";
import type { SearchAnswer } from "../search/request.ts";
import { byId } from "./by-id.ts";
import { connect, placeFrom } from "./client.ts";
import { element } from "./element.ts";
import { isCall } from "./keys.ts";
import { completionList } from "./search/completions.ts";
import { wishForm } from "./search/form.ts";
import { resultList } from "./search/list.ts";
import { statusLine } from "./search/status.ts";
import type { Words } from "./search/words.ts";

const pageSize = 10;
/** How long typing must rest before it is searched, in milliseconds; what is pasted is searched at once. */
const rest = 100;
/** How long the page waits before it counts what each choice would leave: the next search goes first. */
const pause = 250;

const section = byId("search", HTMLElement);
const more = byId("more", HTMLButtonElement);
const filters = byId("filters", HTMLFormElement);
const input = byId("tim", HTMLInputElement);
const form = byId("tim-form", HTMLFormElement);
const narrowing = byId("narrowing", HTMLDetailsElement);
const meant = byId("meant", HTMLElement);
const clear = byId("clear", HTMLButtonElement);
const { words = "{}", place = "{}", root = "./", engine = "", special = "" } = section.dataset;
const say: Words = JSON.parse(words);
const files = { engine, special, place: JSON.parse(place) };
const search = connect({ ...placeFrom(files, (address) => new URL(address, location.href).href), inPage: true });
const wishes = wishForm(filters, input, say.choice);
const list = resultList(byId("results", HTMLElement), input, root, say);
const completions = completionList(byId("completions", HTMLElement), root);
const status = statusLine(byId("search-status", HTMLElement), say);

/** Counts searches, so that a late answer to an earlier one is not shown. */
let turn = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let typed = "";
/** Whether what is shown was asked while typing, which may mean more than the letters. */
let wasTyping = false;

/** Searches for what the page asks now; the answer to an older wish is thrown away. */
async function ask(typing: boolean): Promise<void> {
  const mine = ++turn;
  const state = wishes.read();
  wasTyping = typing;
  clear.hidden = !isNarrowed(state) && state.sort === "relevance";
  if (state.query.trim() === "" && !isNarrowed(state)) return nothingAsked(state);
  status.loading();
  if (!typing) completions.clear();
  try {
    await search.search({ state, start: 0, size: pageSize, typing }, (answer) => {
      if (mine === turn) show(state, answer);
    });
    // For want of a completion no results are taken away.
    if (mine === turn && typing) completions.show(await search.complete(state.query).catch(() => []), state);
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (mine === turn) wishes.count(await search.counts(state));
  } catch {
    if (mine === turn) failed();
  }
}

function show(state: SearchState, answer: SearchAnswer): void {
  list.show(answer.items);
  more.hidden = list.count() >= answer.total;
  suggest(state, answer.suggestion);
  status.answered(state.query, answer);
}

/** "Có phải bạn tìm chỉ tiêu?" The line stays in the page without words too, so that they are read out when they come. */
function suggest(state: SearchState, suggestion: string | undefined): void {
  meant.replaceChildren();
  if (suggestion === undefined) return;
  const [before = "", after = ""] = say.meant.split("{q}");
  const href = writeState({ ...state, query: suggestion });
  meant.append(before, element("a", { href }, suggestion), after);
}

function nothingAsked(state: SearchState): void {
  empty();
  status.idle(state.query);
}

function failed(): void {
  empty();
  status.failed();
}

/** Nothing is left of an earlier answer, its counts neither: by them choices would be barred that may lead somewhere. */
function empty(): void {
  list.show([]);
  more.hidden = true;
  meant.replaceChildren();
  completions.clear();
  wishes.count();
}

async function showMore(): Promise<void> {
  const mine = turn;
  const request = { state: wishes.read(), start: list.count(), size: pageSize, typing: wasTyping };
  // A second click before the answer would bring the same results again.
  more.hidden = true;
  try {
    await search.search(request, ({ items, total }) => {
      if (mine !== turn) return;
      list.add(items);
      more.hidden = list.count() >= total;
    });
  } catch {
    if (mine === turn) failed();
  }
}

function remember(how: "push" | "replace"): void {
  const address = location.pathname + writeState(wishes.read());
  if (address === location.pathname + location.search) return;
  if (how === "push") history.pushState(null, "", address);
  else history.replaceState(null, "", address);
}

/** A choice is a step of its own for the back button; a letter is not. */
function choose(): void {
  clearTimeout(timer);
  remember("push");
  void ask(false);
}

/** How many letters have changed; an input method changes some that stand there already: "uo" becomes "ươ". */
function changedIn(before: string, now: string): number {
  const most = Math.min(before.length, now.length);
  let start = 0;
  while (start < most && before[start] === now[start]) start += 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === now.at(-1 - end)) end += 1;
  return Math.max(before.length, now.length) - start - end;
}

function type(): void {
  turn++;
  status.loading();
  clearTimeout(timer);
  const isTyped = changedIn(typed, input.value) <= 2;
  typed = input.value;
  const go = (): void => {
    remember("replace");
    void ask(isTyped);
  };
  if (isTyped) timer = setTimeout(go, rest);
  else go();
}

function restore(): void {
  clearTimeout(timer);
  wishes.write(readState(location.search));
  typed = input.value;
  void ask(false);
}

input.addEventListener("input", type);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  choose();
});
filters.addEventListener("change", choose);
filters.addEventListener("submit", (event) => event.preventDefault());
filters.addEventListener("reset", () => setTimeout(choose));
more.addEventListener("click", () => void showMore());
addEventListener("popstate", restore);
addEventListener("keydown", (event) => {
  if (!isCall(event)) return;
  event.preventDefault();
  input.focus();
  input.select();
});

restore();
narrowing.open = matchMedia("(min-width: 56rem)").matches || !clear.hidden;
narrowing.hidden = false;
if (input.value === "") input.focus();
