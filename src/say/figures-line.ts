/** The figures of a row in one line, for where there is no room for more: beside an article's text, among what a search has found. */
import type { LedgerRow } from "../archive/model.ts";
import { capital } from "../text/capital.ts";
import { inLine } from "../text/direction.ts";
import { fill } from "../text/fill.ts";
import { type Lexicon, resultText, targetText } from "./figures.ts";
import { resultLabel } from "./verdicts.ts";

/**
 * "Kết quả ước tính 8,8% · mức đề ra 8,0% (suy ra)".
 * @param instead what is told where the row has no target that is a figure
 */
export function figuresLine(entry: LedgerRow, lexicon: Lexicon, instead?: string): string | undefined {
  const { common } = lexicon.strings;
  const parts = [resultPart(entry, lexicon), targetPart(entry, lexicon) ?? instead].filter(
    (part) => part !== undefined,
  );
  return parts.length === 0 ? undefined : capital(inLine(parts, common.separator));
}

/** What is no final figure says so. */
function resultPart(entry: LedgerRow, lexicon: Lexicon): string | undefined {
  const result = resultText(entry, lexicon);
  if (result === undefined) return undefined;
  const { status = "final" } = entry.row.result ?? {};
  if (status !== "final") return `${resultLabel(entry.row, lexicon)} ${result}`;
  return fill(lexicon.strings.article.resultIs, { result });
}

function targetPart(entry: LedgerRow, lexicon: Lexicon): string | undefined {
  const { article } = lexicon.strings;
  const target = targetText(entry, lexicon);
  return target && fill(target.derived ? article.targetDerived : article.targetIs, { target: target.text });
}
