/** The ledger page: shows the rows that the reader chooses, in the order chosen, and keeps both in the address. */
import {
  byMargin,
  type Choices,
  countsOf,
  fits,
  type Keyed,
  orderName,
  readChoices,
  writeChoices,
} from "../search/narrow.ts";
import { fill } from "../text/fill.ts";
import { byId } from "./by-id.ts";

interface Words {
  readonly choice: string;
  readonly count: string;
  readonly none: string;
  readonly label: string;
  readonly captions: Readonly<Record<string, string>>;
}

/** A row, with the group that it stands in while the rows are in the ledger's own order. */
interface Line extends Keyed {
  readonly element: HTMLTableRowElement;
  readonly home: HTMLTableSectionElement;
}

const section = byId("narrow", HTMLElement);
const merged = byId("by-margin", HTMLTableElement);
const folding = section.querySelector("details");
const summary = section.querySelector("summary");
const selects = [...section.querySelectorAll("select")];
const status = section.querySelector("[role=status]");
const clear = section.querySelector("button");
const words: Words = JSON.parse(section.dataset["words"] ?? "{}");
const tables = [...document.querySelectorAll<HTMLTableElement>("table.ledger")];
const groups = tables.flatMap(({ tBodies }) => [...tBodies]);
const lines = groups.flatMap((home) =>
  [...home.rows].flatMap((row) => (row.className === "of" ? [] : lineOf(row, home))),
);

let order = "";

function lineOf(element: HTMLTableRowElement, home: HTMLTableSectionElement): Line {
  const keys = Object.fromEntries(selects.map(({ name }) => [name, element.getAttribute(`data-${name}`) ?? undefined]));
  const rank = element.dataset["rank"];
  return { element, home, keys, rank: rank === undefined ? undefined : Number(rank) };
}

function choicesOfForm(): Choices {
  return Object.fromEntries(selects.map(({ name, value }) => [name, value]));
}

function choicesOfAddress(): Choices {
  const values = (select: HTMLSelectElement): string[] => [...select.options].map(({ value }) => value);
  return readChoices(location.search, Object.fromEntries(selects.map((select) => [select.name, values(select)])));
}

/** Shows what is chosen. Everything is written and nothing measured, so that the page is laid out once. */
function show(choices: Choices): void {
  arrange(choices[orderName] ?? "");
  let count = 0;
  const filled = new Set<HTMLElement | null>();
  for (const line of lines) {
    const shown = fits(line, choices);
    line.element.hidden = !shown;
    if (!shown) continue;
    count++;
    const group = line.element.parentElement;
    filled.add(group).add(group?.parentElement ?? null);
  }
  for (const part of [...groups, ...tables]) part.hidden = !filled.has(part);
  tell(count, choices);
}

function tell(count: number, choices: Choices): void {
  for (const select of selects) countAgain(select, choices);
  if (clear) clear.hidden = writeChoices(choices) === "";
  if (summary) summary.textContent = [words.label, ...selects.flatMap(chosenIn)].join(" · ");
  if (status) status.textContent = count === 0 ? words.none : fill(words.count, { n: count });
}

/** What is chosen in one of the fields, in words. */
function chosenIn({ value, selectedOptions: [option] }: HTMLSelectElement): string[] {
  return value === "" || option === undefined ? [] : [option.dataset["text"] ?? option.text];
}

/** Says at each choice how many rows it would leave. */
function countAgain(select: HTMLSelectElement, choices: Choices): void {
  if (select.name === orderName) return;
  const counts = countsOf(lines, choices, select.name);
  for (const option of select.options) {
    const name = option.dataset["text"];
    if (name !== undefined) option.text = fill(words.choice, { name, n: counts.get(option.value) ?? 0 });
  }
}

/** Moves the rows into one table by margin, or back into their own; there is nothing to do while the order stays. */
function arrange(wished: string): void {
  if (wished === order) return;
  order = wished;
  if (order === "") {
    for (const { home, element } of lines) home.append(element);
    return;
  }
  if (!document.querySelector(".group-of")) nameGroups();
  const caption = merged.caption?.firstElementChild;
  if (caption) caption.textContent = words.captions[order] ?? "";
  merged.tBodies[0]?.append(...byMargin(lines, order).map(({ element }) => element));
}

/** In one table, a row must say itself what the headings above it said for it. */
function nameGroups(): void {
  for (const { element, home } of lines) {
    const group = document.createElement("span");
    group.className = "group-of";
    group.textContent = home.dataset["label"] ?? "";
    element.cells[0]?.append(group);
  }
}

/** A choice is a step of its own for the back button. */
function choose(): void {
  const choices = choicesOfForm();
  const address = location.pathname + writeChoices(choices);
  if (address !== location.pathname + location.search) history.pushState(null, "", address);
  show(choices);
}

function restore(): void {
  const choices = choicesOfAddress();
  for (const select of selects) select.value = choices[select.name] ?? "";
  show(choices);
}

section.addEventListener("change", choose);
clear?.addEventListener("click", () => {
  for (const select of selects) select.value = "";
  choose();
  (folding?.open ? selects[0] : summary)?.focus();
});
addEventListener("popstate", restore);
// As in the style sheet, which shows no summary where there is room: what is folded could not be opened there.
const roomy = matchMedia("(width > 34rem)");
roomy.addEventListener("change", () => {
  if (folding && roomy.matches) folding.open = true;
});
if (folding) folding.open = roomy.matches;

restore();
section.hidden = false;
