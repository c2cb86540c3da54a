/** Puts questions to the index: as they are, or as the archive writes what was typed without marks. */
import type { Question } from "./plan.ts";
import type { Answer, Hit } from "./rank.ts";

/** Puts questions to the index, which gives documents newest first; all of them are either folded or exact. */
export type Ask = (questions: readonly Question[]) => Promise<readonly (readonly Hit[])[]>;

/** What the archive mostly writes for words that are typed without marks, likeliest first; nothing where it is not known. */
export type Read = (words: readonly string[]) => Promise<readonly (readonly string[])[]>;

/** Puts questions as they are: one batch without regard to marks, one to the letter. */
export async function answersTo(questions: readonly Question[], ask: Ask): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const folded of [true, false]) {
    const alike = questions.filter((question) => question.folded === folded);
    const hits = alike.length === 0 ? [] : await ask(alike);
    answers.push(...alike.map((question, place) => answerOf(question, hits[place] ?? [])));
  }
  return answers;
}

/**
 * Puts folded questions to the letter, in each form that the archive is known to write: that costs the index a tenth.
 * Where no form is known the question is put as it is.
 */
export async function answersRead(questions: readonly Question[], ask: Ask, read: Read): Promise<Answer[]> {
  const meant = await Promise.all(questions.map((question) => formsOf(question, read)));
  const answers = await answersTo(meant.flat(), ask);
  return questions.map((question, place) => {
    const parts = answers.filter((answer) => meant[place]?.includes(answer.question));
    return answerOf(question, together(parts));
  });
}

async function formsOf(question: Question, read: Read): Promise<readonly Question[]> {
  const mayBeRead = question.folded && question.words.length > 1 && question.words.every(isPlainWord);
  const forms = mayBeRead ? await read(question.words) : [];
  return forms.length === 0 ? [question] : forms.map((words) => ({ ...question, words, folded: false }));
}

/** Whether a word has letters alone, none with a mark: what holds a digit is as it is. */
function isPlainWord(word: string): boolean {
  return /^[a-z]+$/.test(word);
}

/** Each document once, where it has the words first. */
function together(answers: readonly Answer[]): readonly Hit[] {
  const hits = new Map<string, Hit>();
  for (const hit of answers.flatMap((answer) => answer.hits)) {
    const known = hits.get(hit.id);
    if (known === undefined || hit.at < known.at) hits.set(hit.id, hit);
  }
  return [...hits.values()];
}

function answerOf(question: Question, hits: readonly Hit[]): Answer {
  return { question, hits, count: hits.length };
}
