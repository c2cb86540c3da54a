/** What a source says of its own result, and what the arithmetic may then say. */

export const verdictKinds = [
  "exceeded",
  "met",
  "missed",
  "in-progress",
  "not-due",
  "overdue",
  "no-target",
  "unquantified",
  "disputed",
] as const;
export type VerdictKind = (typeof verdictKinds)[number];

/** The verdicts that say how a result stands to its target; all others say why there is no such thing, or not yet. */
export const concluded: readonly VerdictKind[] = ["exceeded", "met", "missed", "disputed"];

export const wordings = ["vuot", "bang", "dat", "dat-va-vuot", "co-ban-dat", "chua-dat", "khong-dat"] as const;
export type Wording = (typeof wordings)[number];

/**
 * The verdict that a wording states where there is nothing to compute; `bang` says that result and target are equal.
 * Source: LEDGER, verdicts, rule 7: "đạt" means at least met.
 */
export const wordingStates: Readonly<Record<Wording, VerdictKind>> = {
  vuot: "exceeded",
  bang: "met",
  dat: "met",
  "dat-va-vuot": "met",
  "co-ban-dat": "met",
  "chua-dat": "missed",
  "khong-dat": "missed",
};

/** What the arithmetic may say when the source says this; anything else is a contradiction. Source: the same rule. */
export const wordingAllows: Readonly<Record<Wording, readonly VerdictKind[]>> = {
  vuot: ["exceeded"],
  bang: ["met"],
  dat: ["met", "exceeded"],
  "dat-va-vuot": ["met", "exceeded"],
  "co-ban-dat": ["met", "missed"],
  "chua-dat": ["missed"],
  "khong-dat": ["missed"],
};

const short = /chưa|không|thiếu|hụt|kém|chậm|muộn|dưới|thấp hơn|cao hơn|vượt|(chỉ|mới) (đạt|bằng)/iu;
const reached = /đạt|hoàn thành|về đích|vượt|bằng|đúng|xong|bảo đảm|đảm bảo|trong (phạm vi|hạn)|không/iu;
const notReached = /(chưa|không) (?!chỉ|những)(thể )?(đạt|hoàn thành|về đích|bằng)/iu;

/** "Cơ bản đạt" is a word of its own, and "đạt một phần" none that a row has. */
const halfReached = new RegExp(
  `${notReached.source}|cơ bản|gần (đạt|hoàn thành|bằng)|một phần|không thể nói|phấn đấu|(?<!\\p{L})nếu(?!\\p{L})`,
  "iu",
);

/** What the words of a source must have to say this, and what they must not. Source: LEDGER, verdicts, rule 7. */
const wordingSaid: Readonly<Record<Wording, { readonly has: RegExp; readonly lacks?: RegExp }>> = {
  vuot: {
    has: /vượt(?! (khó|qua|khỏi|bậc|trội))|hơn|trên|sớm|trước/iu,
    lacks: /(chưa|không) (?!chỉ|những)(thể )?(vượt|đạt|hoàn thành)|phấn đấu|quyết tâm|(?<!\p{L})nếu(?!\p{L})/iu,
  },
  bang: { has: /bằng|đúng|ngang|đạt/iu, lacks: notReached },
  dat: { has: reached, lacks: halfReached },
  "dat-va-vuot": { has: reached, lacks: halfReached },
  "co-ban-dat": { has: /cơ bản|gần|xấp xỉ|hầu hết/iu },
  "chua-dat": { has: short },
  "khong-dat": { has: short },
};

/** Whether a quote says what the row has it say of its result. */
export function saysWording(wording: Wording, quote: string): boolean {
  const { has, lacks } = wordingSaid[wording];
  const words = quote.normalize("NFC");
  return has.test(words) && lacks?.test(words) !== true;
}
