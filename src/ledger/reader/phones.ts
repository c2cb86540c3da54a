/** Numbers that one dials. */
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

function isPhonePart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind === "digits") return token.gap !== "line" && /^[\d.]{2,8}$/.test(token.key);
  return (token?.key === "-" || token?.key === ".") && tokens[at + 1]?.kind === "digits";
}
