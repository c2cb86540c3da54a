/**
 * How much a syllable tells: those of everyday grammar stand in nearly every text, so that finding them narrows nothing
 * and loading what the index holds of them costs the reader most.
 */
import { foldMarks } from "../text/slug.ts";
import { wordsOf } from "./words.ts";

const grammar =
  "và của là có được trong cho với một những người đã không ngày các này tại đến khi về từ theo do ra năm cũng ở vào con " +
  "sẽ phải bị như sau trên để hơn nhiều lại thì mà biết nói rằng vì bởi hai ba mỗi nào họ anh ông tôi bạn đây trước qua " +
  "làm việc đang chỉ lên xuống gì nếu hay mình";

interface Common {
  readonly marked: ReadonlySet<string>;
  readonly bare: ReadonlySet<string>;
}

let known: Common | undefined;

/**
 * Syllables of everyday grammar, as the index has them. Made when they are first asked for: the search page has the engine in its own
 * script, too, and its first frame must not wait for them.
 */
function common(): Common {
  if (known === undefined) {
    const words = wordsOf(grammar);
    known = { marked: new Set(words), bare: new Set(words.map(foldMarks)) };
  }
  return known;
}

/**
 * 0 for a syllable of everyday grammar, 1 for any other, more for what holds a digit.
 * @param marked whether it stands among words with marks, so that "hồ" is not "họ", nor "do" "đo"
 */
export function weightOf(word: string, marked: boolean): number {
  if (/\d/.test(word)) return 1.5;
  const { marked: withMarks, bare } = common();
  return (marked ? withMarks : bare).has(word) ? 0 : 1;
}
