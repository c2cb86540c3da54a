/** Marks in an article or a row what the reader has searched for. Loaded only where a search led to the page. */
import { makeBar, runBar } from "./bar.ts";
import { findMatches, type Match } from "./find.ts";
import { showMatches } from "./show.ts";
import { bringIntoView } from "./view.ts";

async function start(): Promise<void> {
  const template = document.getElementById("marks");
  const text = document.querySelector("main > article");
  const typed = new URLSearchParams(location.search).get("tim")?.trim() ?? "";
  if (!(template instanceof HTMLTemplateElement) || text === null) return;
  const matches = await findMatches(text, typed);
  const bar = matches.length === 0 ? undefined : makeBar(template, text);
  if (bar === undefined) return;
  const shown = showMatches(matches);
  const led = firstWithin(matches, blockOfAddress());
  runBar(bar, { count: matches.length, typed, first: led < 0 ? undefined : led, shown, end: forget });
  if (led >= 0) whenLoaded(() => bringIntoView(shown, led));
}

/** The block that the address leads to; the browser keeps its own part of the fragment to itself. */
function blockOfAddress(): Element | null {
  const id = location.hash.slice(1);
  try {
    return id === "" ? null : document.getElementById(decodeURIComponent(id));
  } catch {
    return null;
  }
}

function firstWithin(matches: readonly Match[], block: Element | null): number {
  return matches.findIndex(([{ node }]) => block?.contains(node));
}

/** Until then the browser goes itself to where the address leads. */
function whenLoaded(act: () => void): void {
  if (document.readyState === "complete") requestAnimationFrame(act);
  else addEventListener("load", () => requestAnimationFrame(act), { once: true });
}

/** Takes the query out of the address; what the browser itself was to mark goes with it. */
function forget(): void {
  const address = new URL(location.href);
  address.searchParams.delete("tim");
  history.replaceState(history.state, "", address);
}

void start();
