/** Numbers that one dials. */
import { joinedAt } from "./calendar.ts";
import { hasUnit } from "./follow.ts";
import { phraseBefore, phraseSet } from "./phrases.ts";
import type { FoundOther, Place } from "./scan.ts";
import type { Token } from "./tokens.ts";

/** Reads digits that are too many, or begin, like those of a phone: "0912 345 678", "1900 1234", "+84 912 345 678". */
export function readPhone({ tokens, at: from }: Place): FoundOther | undefined {
  const text = tokens[from]?.key ?? "";
  const abroad = text === "84" && tokens[from - 1]?.key === "+";
  if (!(abroad || /^(0|1[89]00)/.test(text)) || text.length > 20 || text.includes(",")) return undefined;
  let to = from + 1;
  let digits = text.replace(/\D/g, "");
  while (to < from + 9 && digits.length < 12 && isPhonePart(tokens, to)) {
    digits += tokens[to]?.key.replace(/\D/g, "") ?? "";
    to += 1;
  }
  const long = abroad || digits.startsWith("0") ? digits.length >= 9 : /^1[89]00\d{4,6}$/.test(digits);
  return long ? { from, to, kind: "phone" } : undefined;
}

const shortCues = phraseSet(
  `gọi, gọi điện, gọi số, gọi cho, gọi điện cho, gọi đến, gọi tới, điện thoại, cảnh sát, công an, phản ứng nhanh, lực lượng, tổng đài, cấp cứu, cứu thương, xe cứu thương,
  trung tâm, đường dây nóng, báo cho, bấm, quay số, đầu số, nhân viên y tế, y bác sĩ, taxi`,
);

const short = /^(11[1-5]|911|108[01]|1022|1[89]00)$/;

/** Reads "cảnh sát 113", "gọi 113/114/115", "tổng đài 113, 114": the short numbers of police, fire brigade, ambulance and information. */
export function readShortPhone({ tokens, at, forms }: Place): FoundOther | undefined {
  const { numbers, to } = joinedAt(tokens, at);
  if (tokens[at]?.gap === "line" || !numbers.every((text) => short.test(text))) return undefined;
  if (phraseBefore(shortCues, tokens, at, 0) === undefined || hasUnit(tokens, to, forms)) return undefined;
  return { from: at, to: endOfShort(tokens, to), kind: "label" };
}

/** "113, 114 và 115": three at most are named together. */
function endOfShort(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < from + 6 && /^(,|và|hoặc|-)$/.test(tokens[to]?.key ?? "") && short.test(tokens[to + 1]?.key ?? ""))
    to += 2;
  return to;
}

function isPhonePart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind === "digits") return token.gap !== "line" && /^[\d.]{2,10}$/.test(token.key);
  return (token?.key === "-" || token?.key === ".") && tokens[at + 1]?.kind === "digits";
}
