/** What is said of a fault, in every language in which faults can be printed. */

/** One fault's words: what is wrong, with the offending value, and where it is known what to write instead. */
export interface Words {
  readonly message: string;
  readonly hint?: string;
}

/** The languages in which faults can be printed. */
export const faultLanguages = ["en", "vi"] as const;
export type FaultLanguage = (typeof faultLanguages)[number];

/** A fault's words: English as the fault's own, Vietnamese beside them. */
export interface Said extends Words {
  readonly vi: Words;
}

/** Says one thing in both languages, side by side so that neither is forgotten. */
export function both(en: Words, vi: Words): Said {
  return { ...en, vi };
}

/** What is said, in one of the languages. */
export function wordsIn(said: Said, language: FaultLanguage): Words {
  return language === "vi" ? said.vi : said;
}
