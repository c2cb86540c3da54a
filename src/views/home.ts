/** The home page: what the archive is, what its ledger says, what is new. */
import type { Archive, LedgerRow } from "../archive/model.ts";
import { concluded } from "../ledger/wording.ts";
import { toldOfSite } from "../metadata/site.ts";
import type { Told } from "../metadata/told.ts";
import { compareCodes } from "../text/collate.ts";
import { inLine } from "../text/direction.ts";
import { fill } from "../text/fill.ts";
import type { Bar } from "./bars.ts";
import { changesOf, type DatedChange } from "./changes.ts";
import { dueLink } from "./due.ts";
import { archiveFeed, feedsIn, ledgerFeed } from "./feeds.ts";
import { topicsOf, yearsOf } from "./holdings.ts";
import { type DatedLink, datedLink, type RowLine, rowLine } from "./items.ts";
import type { Counted } from "./lists.ts";
import { type Matrix, matrixOf } from "./matrix.ts";
import { type Share, sharesOf } from "./shares.ts";
import { frameOf, type LinkTo, type View } from "./view.ts";

export interface HomeProps {
  /** What programs are told of the page. */
  readonly told: Told;
  readonly title: string;
  readonly rows: number;
  readonly shares: readonly Share[];
  /** What it holds beside its ledger, in few words; nothing where there is no article. */
  readonly holds: string | undefined;
  /** Rows that have come to a verdict, those of the latest periods first. */
  readonly judged: readonly JudgedLine[];
  /** Where rows wait for a result. */
  readonly due: LinkTo | undefined;
  readonly newest: readonly DatedLink[];
  readonly matrix: Matrix | undefined;
  readonly changes: readonly DatedChange[];
  readonly articles: number;
  /** None where the newest are all that there are. */
  readonly years: readonly Bar[];
  /** Those with most articles; none where the newest are all. */
  readonly topics: readonly Counted[];
}

export interface JudgedLine extends RowLine {
  /** "Kết quả 11,3 triệu tấn", "mức đề ra 11,5 triệu tấn (suy ra)". */
  readonly figures: readonly string[];
}

const most = 8;
const mostChanges = 5;

export function homeViews(archive: Archive): View<HomeProps>[] {
  const { site, strings, rows, articles } = archive;
  const title = site.tagline ?? site.title;
  const props = {
    told: toldOfSite(archive),
    title,
    rows: rows.length,
    shares: sharesOf(archive),
    holds: holdsText(archive),
    judged: judgedRows(archive)
      .slice(0, most)
      .map((row) => judgedLine(row, archive)),
    due: dueLink(archive),
    newest: articles.slice(0, most).map((article) => datedLink(article, archive)),
    matrix: matrixOf(archive),
    changes: changesOf(archive).slice(0, mostChanges),
    articles: articles.length,
    years: articles.length > most ? yearsOf(archive) : [],
    topics: articles.length > most ? topicsOf(archive) : [],
  };
  const frame = frameOf(archive, "home", archive.addresses.home, site.title, site.description ?? strings.home.lead);
  return [{ frame: { ...frame, ...feedsIn([...archiveFeed(archive), ...ledgerFeed(archive)]) }, props }];
}

/** The latest first, whatever their verdict: a list of the best would say more than the ledger does. What waits has a page of its own. */
function judgedRows({ rows }: Archive): LedgerRow[] {
  return rows
    .filter(({ judgement }) => concluded.includes(judgement.kind))
    .sort((a, b) => compareCodes(b.row.period.end, a.row.period.end));
}

function judgedLine(row: LedgerRow, archive: Archive): JudgedLine {
  const { article, home } = archive.strings;
  const line = rowLine(row, archive);
  const { result, target, derived, resultNotes } = line;
  const reached = result && fill(article.resultIs, { result });
  const noted =
    reached && resultNotes.length > 0 ? fill(home.noted, { text: reached, notes: inLine(resultNotes, ", ") }) : reached;
  const aimed = target && fill(derived ? article.targetDerived : article.targetIs, { target });
  return { ...line, figures: [noted, aimed].filter((figure) => figure !== undefined) };
}

/** How many articles there are, and of which years. */
function holdsText({ articles, strings }: Archive): string | undefined {
  const [last, first] = [articles[0]?.year, articles.at(-1)?.year];
  if (first === undefined || last === undefined) return undefined;
  const years = first === last ? first : fill(strings.periodNames.span, { from: first, to: last });
  return fill(strings.home.holds, { n: articles.length, years });
}
