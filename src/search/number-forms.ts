/** Numbers in other forms than they were typed in: `57,3` for `57,3%`, `15000` for `15.000`, `8%` for `8,0%`. Pure; runs in the browser. */
import { unshape } from "../text/shape.ts";
import type { Question } from "./plan.ts";
import { wordsOf } from "./words.ts";

/** Questions with one of their numbers in another form each: they count less than what is to the letter. */
export function numbersOtherwise(questions: readonly Question[]): Question[] {
  return questions.flatMap((question) =>
    question.words.flatMap((word, place) =>
      formsOf(unshape(word)).map((form) => ({
        ...question,
        words: [...question.words.slice(0, place), ...wordsOf(form), ...question.words.slice(place + 1)],
        folded: true,
      })),
    ),
  );
}

const written = /^(0|[1-9]\d*)(\.\d{3})*(,\d+)?%?$/;

/** A percent sign that was left off; points between thousands, and a nought behind the comma of percents, that were left off or set. */
function formsOf(number: string): string[] {
  if (!written.test(number)) return [];
  const bare = number.replace(/\.|,0(?=%)/g, "");
  const grouped = bare.replace(/\B(?=(\d{3})+\b)/g, ".");
  const forms = [`${number}%`, bare, grouped, number.replace("%", ",0%")];
  return forms.filter((form) => form !== number && written.test(form));
}
