/** Amounts told in turn, with one unit behind the last: "lần lượt là 12, 15 và 18 triệu tấn". */
import { type Amount, amountOf, settled } from "./amount.ts";
import { readPlain } from "./numbers.ts";
import type { Place } from "./scan.ts";
import type { Token } from "./tokens.ts";

/** No list is looked through further than so many tokens, before a number or behind it. */
const farthest = 14;

/** An amount without magnitude or unit that stands in such a list, with those of its last one. */
export function withLastUnit(amount: Amount, { tokens, forms }: Pick<Place, "tokens" | "forms">): Amount {
  const bare = amount.power === 0 && amount.measures.length === 0 && amount.upper === undefined && !amount.words;
  if (!bare || !isInTurn(tokens, amount.from)) return amount;
  const at = lastOfList(tokens, amount.to);
  const plain = at === undefined ? undefined : readPlain(tokens, at);
  if (plain === undefined || plain === "malformed") return amount;
  const { power, measures, unitFrom, to: unitTo } = settled(amountOf(plain, tokens, forms));
  if (power === 0 && measures.length === 0) return amount;
  return settled({ ...amount, power, measures, unitFrom, unitTo });
}

/** Tells whether "lần lượt" stands before a number, with nothing between but the numbers of the list and what leads to it. */
export function isInTurn(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (at > from - farthest && isOfList(tokens[at], tokens[at + 1])) at -= 1;
  // "lần lượt dạy 6 và 11 năm": one verb may lead to the list.
  if (tokens[at]?.kind === "word" && !/^(lượt|ứng)$/.test(tokens[at]?.key ?? "")) at -= 1;
  const [last, first] = [tokens[at]?.key, tokens[at - 1]?.key];
  return (last === "lượt" && first === "lần") || (last === "ứng" && first === "tương");
}

function isOfList(token: Token | undefined, next: Token | undefined): boolean {
  return (
    token !== undefined &&
    next?.gap !== "line" &&
    (token.kind === "digits" || /^(,|;|:|và|là|đạt|ở|mức)$/.test(token.key))
  );
}

/** The last number of the list that goes on behind one, where it does. */
function lastOfList(tokens: readonly Token[], from: number): number | undefined {
  let last: number | undefined;
  for (let at = from; at < from + farthest; at = last + 1) {
    const [joint, number] = [tokens[at], tokens[at + 1]];
    if (!/^(,|;|và)$/.test(joint?.key ?? "") || joint?.gap === "line") break;
    if (number?.kind !== "digits" || number.gap === "line") break;
    last = at + 1;
  }
  return last;
}
