/** The queries of a corpus with their answers, as a file holds them, and as they are asked one after the other. */
import { readFile } from "node:fs/promises";
import { z } from "zod";

const ids = z.array(z.string());

/** `plain` is typed without diacritics, `worn` has lost two words; `exact` holds it with its marks, `folded` without. */
const fileSchema = z.object({
  articles: z.number(),
  phrase: z.array(z.object({ q: z.string(), plain: z.string(), exact: ids, folded: ids })),
  known: z.array(z.object({ q: z.string(), plain: z.string(), id: z.string() })),
  pasted: z.array(z.object({ q: z.string(), worn: z.string(), plain: z.string(), id: z.string() })),
  number: z.array(z.object({ q: z.string(), ids })),
});

export type Queries = z.infer<typeof fileSchema>;

export const groups = [
  "phrase",
  "phrase-plain",
  "known",
  "known-plain",
  "pasted",
  "pasted-worn",
  "pasted-worn-plain",
  "number",
] as const;

export type Group = (typeof groups)[number];

/** One query as it is asked. */
export interface Question {
  readonly group: Group;
  readonly query: string;
  /** The ids of the articles that answer it, at least one. */
  readonly right: readonly string[];
}

/**
 * Reads a file of queries.
 * @throws {Error} when it has another shape
 */
export async function readQueries(file: string): Promise<Queries> {
  const parsed = fileSchema.safeParse(JSON.parse(await readFile(file, "utf8")));
  if (!parsed.success) throw new Error(`${file} holds no queries: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

/**
 * All queries, group by group.
 * @param articles the ids of the archive's articles; where it holds a part of the corpus, the other answers do not count
 * @param sample how many of each group, the first ones
 */
export function questionsOf(queries: Queries, articles: ReadonlySet<string>, sample: number): readonly Question[] {
  const asked = groups.map((group) =>
    everyOf(queries, group)
      .map((question) => ({ group, ...question, right: question.right.filter((id) => articles.has(id)) }))
      .filter(({ right }) => right.length > 0)
      .slice(0, sample),
  );
  return asked.flat();
}

type Asked = Omit<Question, "group">;

function everyOf({ phrase, known, pasted, number }: Queries, group: Group): readonly Asked[] {
  switch (group) {
    case "phrase":
      return phrase.map(({ q, exact }) => ({ query: q, right: exact }));
    case "phrase-plain":
      return phrase.map(({ plain, folded }) => ({ query: plain, right: folded }));
    case "known":
      return known.map(({ q, id }) => ({ query: q, right: [id] }));
    case "known-plain":
      return known.map(({ plain, id }) => ({ query: plain, right: [id] }));
    case "pasted":
      return pasted.map(({ q, id }) => ({ query: q, right: [id] }));
    case "pasted-worn":
      return pasted.map(({ worn, id }) => ({ query: worn, right: [id] }));
    case "pasted-worn-plain":
      return pasted.map(({ plain, id }) => ({ query: plain, right: [id] }));
    case "number":
      return number.map(({ q, ids }) => ({ query: q, right: ids }));
  }
}

/** Whether a group's queries are typed without diacritics. */
export function isPlain(group: Group): boolean {
  return group.endsWith("-plain");
}

/** The first of every `every` queries of each group. */
export function thinned(questions: readonly Question[], every: number): readonly Question[] {
  return groups.flatMap((group) =>
    questions.filter((question) => question.group === group).filter((_, index) => index % every === 0),
  );
}
