/** Which rules of its style sheets find something on a page, whatever state they wait for. */
import type { Page } from "playwright-core";

/** Told in the page: every selector of its sheets, and whether it finds anything. */
const asked = `(() => {
  const told = {};
  const parts = (text) => {
    const found = [""];
    let depth = 0;
    for (const letter of text) {
      if (letter === "(") depth += 1;
      if (letter === ")") depth -= 1;
      if (letter === "," && depth === 0) found.push("");
      else found[found.length - 1] += letter;
    }
    return found.map((part) => part.trim());
  };
  // What is hovered, led to or typed into comes and goes: the element counts that it would be.
  const state = /:(hover|focus|focus-visible|focus-within|target|empty|checked|active)(?![\\w-])/g;
  const still = (selector) => selector.replace(/::[\\w-]+(\\([^)]*\\))?/g, "").replace(state, ":not(#no-such)");
  const look = (rules) => {
    for (const rule of rules) {
      if (rule.selectorText) for (const selector of parts(rule.selectorText)) {
        const plain = still(selector) || "*";
        told[selector] = document.querySelector(plain) !== null;
      }
      if (rule.cssRules) look(rule.cssRules);
    }
  };
  for (const sheet of document.styleSheets) look(sheet.cssRules);
  return Object.entries(told).map(([selector, found]) => (found ? "+" : "-") + selector);
})()`;

/** Keeps what several pages tell. */
export interface Rules {
  /** Asks a page as it is now. */
  readonly note: (page: Page) => Promise<void>;
  /** The selectors that have found nothing on any page, without the rules that are numbered. */
  readonly unmet: () => string[];
}

export function rulesMet(): Rules {
  const met = new Map<string, boolean>();
  return {
    note: async (page) => {
      const told = await page.evaluate(asked);
      if (!Array.isArray(told)) throw new Error("the page has told nothing");
      for (const one of told.map(String)) {
        const selector = one.slice(1);
        met.set(selector, met.get(selector) === true || one.startsWith("+"));
      }
    },
    unmet: () =>
      [...met].filter(([selector, isMet]) => !isMet && !/\.[rf]\d/.test(selector)).map(([selector]) => selector),
  };
}
