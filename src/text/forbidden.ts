/**
 * Characters that no text of an archive may hold: control characters, which show nothing and are allowed neither in XML nor in HTML;
 * halves of characters; and those that Unicode keeps for programs, of which the search marks its words with two.
 */
const forbidden = /(?![\t\n])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/u;

export interface Forbidden {
  readonly code: number;
  /** Where it stands, in characters of JavaScript. */
  readonly at: number;
}

/** The first such character of a text. */
export function firstForbidden(text: string): Forbidden | undefined {
  const at = text.search(forbidden);
  return at < 0 ? undefined : { at, code: text.codePointAt(at) ?? 0 };
}
