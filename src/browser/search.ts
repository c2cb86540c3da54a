/** The search page: reads the reader's wish, asks the index, shows the answers. */
import { readState, type SearchState, writeState } from "../search/address.ts";
import { fill } from "../text/fill.ts";
import { byId } from "./by-id.ts";
import { type Fragment, inTime, openIndex, type Result, type Search } from "./pagefind.ts";
import { resultItem, type Words } from "./result-item.ts";

const pageSize = 10;
/** How long typing must rest before it is searched, in milliseconds. */
const rest = 120;

const section = byId("search", HTMLElement);
const status = byId("search-status", HTMLElement);
const list = byId("results", HTMLElement);
const more = byId("more", HTMLButtonElement);
const filters = byId("filters", HTMLFormElement);
const input = byId("tim", HTMLInputElement);
const form = byId("tim-form", HTMLFormElement);
const clear = filters.querySelector("button");
const words: Words = JSON.parse(section.dataset["words"] ?? "{}");

let opened: Promise<Search> | undefined;
let results: readonly Result[] = [];
let shown = 0;
/** Counts searches, so that a late answer to an earlier one is not shown. */
let turn = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

function stateOfPage(): SearchState {
  const parameters = new URLSearchParams();
  for (const [name, value] of new FormData(filters)) parameters.set(name, String(value));
  parameters.set("q", input.value);
  return readState(`?${parameters}`);
}

function showState(state: SearchState): void {
  input.value = state.query;
  const chosen = new URLSearchParams(writeState(state));
  for (const select of filters.querySelectorAll("select")) select.value = chosen.get(select.name) ?? "";
}

function tell(state: "idle" | "loading" | "done" | "error", text: string): void {
  status.dataset["state"] = state;
  status.textContent = text;
}

/** Searches for what the page asks now; the answer to an older wish is thrown away. */
async function search(): Promise<void> {
  const mine = ++turn;
  const state = stateOfPage();
  if (clear) clear.hidden = Object.keys(state.filters).length === 0 && state.sort === "relevance";
  if (state.query.trim() === "" && Object.keys(state.filters).length === 0) return nothingAsked(state);
  tell("loading", words.loading);
  try {
    opened ??= openIndex(section.dataset["index"] ?? "");
    const found = await (await opened)(state);
    if (mine !== turn) return;
    const items = await itemsOf(found.slice(0, pageSize));
    if (mine !== turn) return;
    results = found;
    shown = items.length;
    list.replaceChildren(...items);
    finish(state);
  } catch {
    if (mine === turn) failed();
  }
}

function finish(state: SearchState): void {
  more.hidden = shown >= results.length;
  status.dataset["total"] = String(results.length);
  status.dataset["query"] = state.query;
  tell(
    "done",
    results.length === 0
      ? fill(words.none, { q: state.query.trim() })
      : fill(words.count, { n: results.length.toLocaleString("vi-VN") }),
  );
}

function nothingAsked(state: SearchState): void {
  results = [];
  list.replaceChildren();
  more.hidden = true;
  status.dataset["total"] = "0";
  status.dataset["query"] = state.query;
  tell("idle", words.start);
}

function failed(): void {
  opened = undefined;
  list.replaceChildren();
  more.hidden = true;
  tell("error", `${words.error} `);
  const again = document.createElement("button");
  again.type = "button";
  again.className = "plain";
  again.textContent = words.retry;
  // A module that failed to load stays failed for the page; only a fresh page tries again.
  again.addEventListener("click", () => location.reload());
  status.append(again);
}

async function itemsOf(found: readonly Result[]): Promise<HTMLLIElement[]> {
  const fragments: Fragment[] = await inTime(Promise.all(found.map((result) => result.data())));
  return fragments.map((fragment) => resultItem(fragment, section.dataset["root"] ?? "./", words));
}

async function showMore(): Promise<void> {
  const mine = turn;
  const items = await itemsOf(results.slice(shown, shown + pageSize)).catch(() => undefined);
  if (mine !== turn) return;
  if (items === undefined) return failed();
  const first = items[0]?.querySelector("a");
  list.append(...items);
  shown += items.length;
  more.hidden = shown >= results.length;
  first?.focus();
}

function remember(how: "push" | "replace"): void {
  const address = location.pathname + writeState(stateOfPage());
  if (address === location.pathname + location.search) return;
  if (how === "push") history.pushState(null, "", address);
  else history.replaceState(null, "", address);
}

/** A choice is a step of its own for the back button; a letter is not. */
function choose(): void {
  clearTimeout(timer);
  remember("push");
  void search();
}

input.addEventListener("input", () => {
  turn++;
  tell("loading", words.loading);
  clearTimeout(timer);
  timer = setTimeout(() => {
    remember("replace");
    void search();
  }, rest);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  choose();
});
filters.addEventListener("change", choose);
filters.addEventListener("submit", (event) => event.preventDefault());
filters.addEventListener("reset", () => setTimeout(choose));
more.addEventListener("click", () => void showMore());
addEventListener("popstate", () => {
  showState(readState(location.search));
  void search();
});

filters.hidden = false;
showState(readState(location.search));
if (input.value === "") input.focus();
void search();
