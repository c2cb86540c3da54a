/** The search page: reads the reader's wish, asks the engine, shows the answers. */
import { pageMark } from "../../search/edition.ts";
import type { SearchPlace } from "../../search/request.ts";
import { byId } from "../by-id.ts";
import { connect, placeFrom } from "../client.ts";
import { start } from "../engine/start.ts";
import { followTheme } from "../kept-theme.ts";
import { isCall } from "../keys.ts";
import { hasCome, loadedFor } from "./afresh.ts";
import { asking } from "./asking.ts";
import { wishForm } from "./form.ts";
import { shownIn } from "./shown.ts";
import { stepsOf } from "./steps.ts";
import type { Words } from "./words.ts";

/** @param script the address of this script: a worker that runs it too is the engine */
export function startPage(script: string): void {
  followTheme();
  const input = byId("tim", HTMLInputElement);
  const filters = byId("filters", HTMLFormElement);
  const { words = "{}", place = "{}", root = "./", readings = "", special = "" } = byId("search", HTMLElement).dataset;
  const own: SearchPlace = JSON.parse(place);
  const wanted = loadedFor();
  const isFresh = wanted === pageMark(own.choices, script);
  if (isFresh) hasCome();
  const told: Words = JSON.parse(words);
  const say = { ...told, renewed: isFresh ? told.renewed : "" };
  const files = { engine: script, readings, special, place: own };
  const at = (address: string): string => new URL(address, location.href).href;
  const wishes = wishForm(filters, input, say.choice);
  const shown = shownIn(input, root, say);
  const asked = asking(connect(placeFrom(files, at, [wanted]), start), wishes, shown);
  const { type, send, choose, restore } = stepsOf(input, wishes, shown, asked);
  input.addEventListener("input", type);
  onSubmit(byId("tim-form", HTMLFormElement), send);
  onSubmit(filters, () => {});
  filters.addEventListener("change", choose);
  filters.addEventListener("reset", () => setTimeout(choose));
  byId("more", HTMLButtonElement).addEventListener("click", () => void asked.askMore());
  addEventListener("popstate", restore);
  addEventListener("keydown", (event) => focusOn(event, input));
  restore();
  openFilters();
  // With the first frame, which lays the page out anyway.
  if (input.value === "") requestAnimationFrame(() => input.focus());
}

function onSubmit(form: HTMLFormElement, act: () => void): void {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    act();
  });
}

function focusOn(event: KeyboardEvent, input: HTMLInputElement): void {
  if (!isCall(event)) return;
  event.preventDefault();
  input.focus();
  input.select();
}

/** Open where there is room for them, and where some are chosen: then they can be taken back. */
function openFilters(): void {
  const narrowing = byId("narrowing", HTMLDetailsElement);
  narrowing.open = matchMedia("(min-width: 56rem)").matches || !byId("clear", HTMLButtonElement).hidden;
  narrowing.hidden = false;
}
