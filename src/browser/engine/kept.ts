/** Answers that are kept: who types on asks mostly the same again. */
import type { Question } from "../../search/plan.ts";
import type { Hit } from "../../search/rank.ts";

type Ask = (question: Question) => Promise<readonly Hit[]>;

/** So many answers are kept; those used last. */
const most = 200;

export function answersKept(ask: Ask): Ask {
  const known = new Map<string, Promise<readonly Hit[]>>();
  return (question) => {
    const key = `${question.folded} ${question.words.join(" ")}`;
    const answer = known.get(key) ?? ask(question);
    known.delete(key);
    known.set(key, answer);
    answer.catch(() => known.delete(key));
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return answer;
  };
}
