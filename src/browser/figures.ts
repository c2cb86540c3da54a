/** The verdict of a row that was found, and the figures that it rests on, in one line. */
import type { Found } from "../search/request.ts";
import { element } from "./element.ts";

/** Nothing of an article. */
export function figuresOf({ verdict, answer, figures }: Found): HTMLElement[] {
  if (!answer) return [];
  const word = element("span", { class: `verdict ${verdict}` }, answer);
  return [element("div", { class: "figures" }, word, figures ? `\u00a0· ${figures}` : "")];
}
