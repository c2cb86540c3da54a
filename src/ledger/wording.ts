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
