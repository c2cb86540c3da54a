/** The very sentences that a row rests on, as its articles have them. */
import type { Citation } from "../../archive/model.ts";
import { sentencesOf } from "../../text/sentences.ts";

/** The sentences of a row's quotes, each once, in the order in which the row cites them; of a table only what is quoted. */
export function sentencesTold(citations: readonly Citation[]): string[] {
  return [...new Set(citations.flatMap(sentencesWith))];
}

function sentencesWith({ article, place, quote }: Citation): string[] {
  const block = article.blocks.find(({ id }) => id === place.block);
  if (block === undefined || block.kind === "table") return [quote];
  return sentencesOf(block.text)
    .filter(({ start, end }) => start < place.end && place.start < end)
    .map(({ start, end }) => block.text.slice(start, end));
}
