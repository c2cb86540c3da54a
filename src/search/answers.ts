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
 * Puts questions as the archive writes their words, where that is known, which costs the index a tenth of the folded question
 * (ARCHITECTURE.md, decision 39); else as they are.
 * @param asTheyAre puts the others
 */
export async function answersRead(
  questions: readonly Question[],
  ask: Ask,
  read: Read,
  asTheyAre: (questions: readonly Question[]) => Promise<Answer[]> = (others) => answersTo(others, ask),
): Promise<Answer[]> {
  const forms = await formsOf(questions, read);
  const others = await asTheyAre(questions.filter((question) => !forms.has(question)));
  const united = [...forms].map(async ([question, some]) => answerOf(question, await hitsOf(some, ask)));
  return [...others, ...(await Promise.all(united))];
}

/** The questions whose words the archive is known to write. */
export async function knownOf(questions: readonly Question[], read: Read): Promise<Question[]> {
  const forms = await formsOf(questions, read);
  return questions.filter((question) => forms.has(question));
}

/** A pair may be meant in several forms; of a longer run the first that stands anywhere is. */
async function hitsOf(forms: readonly Question[], ask: Ask): Promise<readonly Hit[]> {
  const [first, ...others] = forms;
  if (first === undefined) return [];
  if (first.words.length === 2) return together(await answersTo(forms, ask));
  const [hits = []] = await ask([first]);
  return hits.length > 0 ? hits : hitsOf(others, ask);
}

/** The folded questions to the letter, in each form that the archive is known to write; those without one are left out. */
async function formsOf(
  questions: readonly Question[],
  read: Read,
): Promise<ReadonlyMap<Question, readonly Question[]>> {
  const forms = questions.filter(mayBeRead).map(async (question) => {
    const rows = await read(question.words);
    return [question, rows.map((words) => ({ ...question, words, folded: false }))] as const;
  });
  return new Map((await Promise.all(forms)).filter(([, some]) => some.length > 0));
}

function mayBeRead({ folded, words }: Question): boolean {
  return folded && words.length > 1 && words.every(isPlainWord);
}

/** Whether a word has letters alone, none with a mark: what holds a digit is as it is. */
function isPlainWord(word: string): boolean {
  return /^[a-z]+$/.test(word);
}

/** Each document once, where it has the words first; those with the likelier form before others. */
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
