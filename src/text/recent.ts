/**
 * What is known of the words of texts, which are asked for one after the other where they stand. Texts are made of few different
 * words: mostly a word is one of those that were seen last, whose letters are compared in their place. So nothing is cut out of a
 * text and looked up by its letters, which would take longer than all else that is done with most words.
 */
export class RecentWords<Known> {
  readonly #words: string[] = new Array(places).fill("");
  readonly #known: (Known | undefined)[] = new Array(places).fill(undefined);
  readonly #ask: (word: string) => Known;

  /** @param ask tells what is known of a word; it is asked again where the word was long not seen */
  constructor(ask: (word: string) => Known) {
    this.#ask = ask;
  }

  /** What is known of the word between two offsets of a text. */
  at(text: string, start: number, end: number): Known {
    const place = placeOf(text, start, end);
    const last = this.#words[place] ?? "";
    const known = this.#known[place];
    if (known !== undefined && last.length === end - start && text.startsWith(last, start)) return known;
    const word = text.slice(start, end);
    this.#words[place] = word;
    const told = this.#ask(word);
    this.#known[place] = told;
    return told;
  }
}

/** A power of two. */
const places = 8192;

/** The place of a word, by its length and three of its letters. */
function placeOf(text: string, start: number, end: number): number {
  const middle = text.charCodeAt((start + end) >> 1);
  const mixed = (text.charCodeAt(start) * 31 + text.charCodeAt(end - 1)) * 31 + middle * 7 + end - start;
  return (mixed ^ (mixed >> 7)) & (places - 1);
}
