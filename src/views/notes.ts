/** The notes beside an article's text: each a row of the ledger, in a few words. */
import type { Archive, Citation, LedgerRow } from "../archive/model.ts";
import type { Words } from "../input/languages.ts";
import { figuresLine } from "../say/figures-line.ts";
import { fill } from "../text/fill.ts";
import { type RowLine, rowLine } from "./items.ts";
import { versionsOf } from "./row/past.ts";

/** A row beside the text, numbered so that its marks and its notes light each other up. */
export interface Note extends Pick<RowLine, "id" | "name" | "lang" | "to" | "kind" | "answer"> {
  readonly number: number;
  /** The row's period, and its organisation where the article has rows of several. */
  readonly of: readonly Words[];
  /** "Kết quả 8,8% · mức đề ra 8,0% (suy ra)"; nothing where the row has neither. */
  readonly figures: string | undefined;
  /** Where the article states a result that was corrected later: the day and the result that stands. */
  readonly correction: string | undefined;
}

/** A row as an article shows it. */
export type Line = RowLine & Pick<Note, "correction" | "figures">;

/** A row by its id; nothing of one that is not in the ledger. */
export function lineOf(
  id: string,
  rows: ReadonlyMap<string, LedgerRow>,
  citations: readonly Citation[],
  archive: Archive,
): (readonly [string, Line])[] {
  const entry = rows.get(id);
  if (entry === undefined) return [];
  const outdated = citations.some(({ row, figure }) => row === id && figure.startsWith("corrected-"));
  const correction = outdated ? correctionOf(entry, archive) : undefined;
  const line = rowLine(entry, archive);
  return [[id, { ...line, correction, figures: figuresLine(entry, archive, insteadOfTarget(line, archive)) }]];
}

/** A goal in words, where it is not the row's name; or that none is told, where the verdict does not say so itself. */
function insteadOfTarget({ name, inWords, target, result, kind }: RowLine, { strings }: Archive): string | undefined {
  const { article } = strings;
  if (inWords) return target === undefined || target === name ? undefined : fill(article.targetIs, { target });
  return result === undefined || kind === "no-target" ? undefined : article.noTarget;
}

/** When another source corrected a result, and what it says instead. */
function correctionOf(entry: LedgerRow, archive: Archive): string | undefined {
  const standing = versionsOf(entry, archive).find(({ stands }) => stands);
  if (standing === undefined) return undefined;
  const { text, date } = standing;
  return fill(archive.strings.article.correction, { day: date, result: text });
}

export function noteOf(line: Line, number: number, several: boolean): Note {
  const { id, name, lang, to, kind, answer, figures, correction, organisation, organisationLang } = line;
  const whose = { text: organisation, ...(organisationLang !== undefined && { lang: organisationLang }) };
  const of = [...(several ? [whose] : []), { text: line.period }];
  return { id, name, lang, to, kind, answer, figures, number, correction, of };
}
