/**
 * In place of every module script of a copy that is read without a server: a browser loads no module from a file. There it does what
 * they do, but for searching, which it says; from a server it loads the module whose place it has taken.
 */
import { copy } from "./copy.ts";
import { offerThemes } from "./theme-switch.ts";

const { module = "", dialog, told } = document.currentScript?.dataset ?? {};

async function withoutServer(): Promise<void> {
  if (told !== undefined) return tellOfSearch(told);
  if (dialog === undefined) return void (await import("./ledger.ts"));
  offerThemes();
  for (const button of document.querySelectorAll<HTMLElement>("button[data-script]"))
    button.addEventListener("click", () => void copy(button));
}

/** Says it where answers would stand. What they would be narrowed by is of no use. */
function tellOfSearch(text: string): void {
  const notice = Object.assign(document.createElement("p"), { className: "notice", textContent: text });
  notice.setAttribute("role", "status");
  document.querySelector(".finding")?.before(notice);
}

if (location.protocol === "file:") void withoutServer();
else void import(new URL(module, document.baseURI).href);
