/** The language of a page's text, where it is another than Vietnamese. */
import { textOf } from "../html/dom.ts";
import { type Chosen, choose, saying } from "./evidence.ts";

/** Letters that Vietnamese alone has, or has far more often than others. */
const vietnamese = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu;

/** Systems name their own language where nobody has set another: it is believed only where the text itself is not Vietnamese. */
export function languageOf(document: Document): Chosen<string> | undefined {
  const named = document.documentElement.getAttribute("lang")?.trim().toLowerCase().split(/[-_]/)[0] ?? "";
  if (!/^[a-z]{2,3}$/.test(named) || named === "vi") return undefined;
  const text = textOf(document.body).slice(0, 20_000);
  const share = (text.match(vietnamese)?.length ?? 0) / Math.max(1, text.length);
  return share > 0.02 ? undefined : choose("language", saying("<html lang>", named), (value) => value);
}
