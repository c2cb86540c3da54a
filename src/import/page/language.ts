/** The language of a page's text, where the page names another than Vietnamese. */

import { isVietnamese } from "../../text/vietnamese.ts";
import { textOf } from "../html/dom.ts";
import { type Chosen, choose, saying } from "./evidence.ts";

/** Systems name their own language where nobody has set another: it is believed only where the text itself is not Vietnamese. */
export function languageOf(document: Document): Chosen<string> | undefined {
  const named = document.documentElement.getAttribute("lang")?.trim().toLowerCase().split(/[-_]/)[0] ?? "";
  if (!/^[a-z]{2,3}$/.test(named) || named === "vi" || isVietnamese(textOf(document.body))) return undefined;
  return choose("language", saying("<html lang>", named), (value) => value);
}
