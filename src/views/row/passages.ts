/** The passages that prove a row: each quote in its context, each table's cell with its row and column. */
import type { Article } from "../../archive/articles.ts";
import type { Archive, Citation, LedgerRow } from "../../archive/model.ts";
import type { Row } from "../../ledger/row.ts";
import type { Strings } from "../../strings/strings.ts";
import type { Block } from "../../text/blocks.ts";
import { writeDay } from "../../text/dates.ts";
import { inLine } from "../../text/direction.ts";
import { fill } from "../../text/fill.ts";
import { type Span, sentencesOf } from "../../text/sentences.ts";
import { type Account, accountOf, writerOf } from "../account.ts";
import { titleLink } from "../items.ts";
import type { LinkTo } from "../view.ts";
import { type CitedTable, citedTable } from "./cited-table.ts";
import { figureName, placeOfCitation } from "./names.ts";

/** A stretch of a passage: cited, of a sentence in which something is cited, or beside it. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
  readonly beside: boolean;
}

export interface Passage {
  /** What is proved: "Kết quả · Chênh lệch". */
  readonly proves: string;
  readonly pieces: readonly Piece[];
  readonly table: CitedTable | undefined;
  readonly article: LinkTo;
  /** Says what the quote proves: "{article}" in it stands for the link. */
  readonly proof: string;
  /** Where the words are the archive's own. */
  readonly account: Account | undefined;
}

/** The passages of a row, in the order in which its figures are written: quotes that stand close together share one. */
export function passagesOf({ row, citations }: LedgerRow, archive: Archive): Passage[] {
  const groups = new Map<string, Citation[]>();
  for (const citation of citations) {
    const key = `${citation.article.id}#${citation.place.block}`;
    groups.set(key, [...(groups.get(key) ?? []), citation]);
  }
  return [...groups.values()].flatMap((group) => {
    const block = blockOf(group[0]);
    if (block === undefined) return [];
    const table = citedTable(group, block, row, archive);
    if (table !== undefined) return passageOf(group, { pieces: [], table }, row, archive);
    return contextsOf(group, block.text).flatMap(({ within, ...span }) =>
      passageOf(within, { pieces: piecesOf(block.text, within, span), table: undefined }, row, archive),
    );
  });
}

function blockOf(citation: Citation | undefined): Block | undefined {
  return citation?.article.blocks.find(({ id }) => id === citation.place.block);
}

interface Context extends Span {
  readonly within: readonly Citation[];
}

/** The sentences of each quote with the one before and the one after; contexts that touch become one. */
function contextsOf(group: readonly Citation[], text: string): Context[] {
  const sentences = sentencesOf(text);
  const ordered = [...group].sort((a, b) => a.place.start - b.place.start);
  const contexts: Context[] = [];
  for (const citation of ordered) {
    const [first, last] = [citation.place.start, citation.place.end - 1].map((at) =>
      sentences.findIndex(({ end }) => at < end),
    );
    const start = sentences[Math.max(0, (first ?? 0) - 1)]?.start ?? 0;
    const end = (sentences[(last ?? 0) + 1] ?? sentences.at(-1))?.end ?? text.length;
    const before = contexts.at(-1);
    if (before === undefined || before.end < start) contexts.push({ start, end, within: [citation] });
    else
      contexts[contexts.length - 1] = {
        ...before,
        end: Math.max(before.end, end),
        within: [...before.within, citation],
      };
  }
  return contexts;
}

/** Cuts a context where quotes and sentences begin and end; what of the block lies beyond is told by an ellipsis. */
function piecesOf(text: string, within: readonly Citation[], { start, end }: Span): Piece[] {
  const sentences = sentencesOf(text).filter((sentence) => start <= sentence.start && sentence.end <= end);
  const quotes = within.map(({ place }) => place);
  const cited = sentences.filter((sentence) =>
    quotes.some((quote) => quote.start < sentence.end && sentence.start < quote.end),
  );
  const edges = [start, end, ...[...cited, ...quotes].flatMap((span) => [span.start, span.end])].sort((a, b) => a - b);
  const pieces = edges.slice(1).flatMap((to, index) => {
    const from = edges[index] ?? 0;
    const inside = (span: Span): boolean => span.start <= from && to <= span.end;
    if (from === to) return [];
    return [{ text: text.slice(from, to), marked: quotes.some(inside), beside: !cited.some(inside) }];
  });
  const more = (there: boolean, mark: string): Piece[] => (there ? [{ text: mark, marked: false, beside: true }] : []);
  return [...more(start > 0, "… "), ...pieces, ...more(end < text.length, " …")];
}

function passageOf(
  group: readonly Citation[],
  shown: Pick<Passage, "pieces" | "table">,
  row: Row,
  archive: Archive,
): Passage[] {
  const [first] = group;
  if (first === undefined) return [];
  const { strings } = archive;
  const names = [...new Set(group.map(({ figure }) => figureName(figure, row, strings)))];
  return [
    {
      ...shown,
      proves: inLine(names, strings.common.separator),
      article: titleLink(first.article, archive, placeOfCitation(first)),
      proof: proofText(first.article, shown.table !== undefined, archive),
      account: accountOf(first.article, archive),
    },
  ];
}

/** An account's words are never said to prove anything: they agree with the archive's own article. */
function proofText({ front }: Article, inTable: boolean, { strings }: Archive): string {
  const { row, rowPage, dates } = strings;
  const { proofs } = rowPage;
  const day = writeDay(front.date, dates.long);
  const writer = writerOf(front);
  const unnamed = front.text === "account" ? fill(proofs.unnamed, { day }) : day;
  const source = writer === undefined ? unnamed : inLine([writer, day], ", ");
  const words = {
    account: accountProof(front, inTable, strings),
    original: inTable ? proofs.originalTable : row.originalProof,
    untold: inTable ? proofs.untoldTable : proofs.untold,
  };
  return fill(words[front.text ?? "untold"], { article: "{article}", source });
}

/** What is said of an account names its source itself where no link leads there: once is enough. */
function accountProof(front: Article["front"], inTable: boolean, { row, rowPage }: Strings): string {
  const { proofs } = rowPage;
  const linked = front.source !== undefined || front.archived !== undefined;
  if (linked || writerOf(front) === undefined) return inTable ? proofs.accountTable : row.accountProof;
  return inTable ? proofs.accountTableAlone : proofs.accountAlone;
}
