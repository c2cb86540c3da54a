/** The home page: what the archive is, what its ledger says, what is new. */
import type { Archive } from "../archive/model.ts";
import { keyNames, writeChoices } from "../search/narrow.ts";
import { compareCodes } from "../text/collate.ts";
import type { Bar } from "./bars.ts";
import { changesOf, type DatedChange } from "./changes.ts";
import { dueLink } from "./due.ts";
import { topicsOf, yearsOf } from "./holdings.ts";
import { type DatedLink, datedLink, type RowLine, rowLine } from "./items.ts";
import type { Counted } from "./lists.ts";
import { type Matrix, matrixOf } from "./matrix.ts";
import { type Share, sharesOf } from "./shares.ts";
import { frameOf, type LinkTo, type View } from "./view.ts";

export interface HomeProps {
  readonly title: string;
  readonly rows: number;
  readonly shares: readonly Share[];
  /** Rows that have a target, those of the latest periods first. */
  readonly judged: readonly RowLine[];
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

const most = 8;
const mostChanges = 5;

export function homeViews(archive: Archive): View<HomeProps>[] {
  const { site, strings, addresses, rows, articles } = archive;
  const title = site.tagline ?? site.title;
  // The latest first, whatever their verdict: a list of the best would say more than the ledger does.
  const judged = rows
    .filter(({ judgement: { kind } }) => kind !== "no-target" && kind !== "unquantified")
    .sort((a, b) => compareCodes(b.row.period.end, a.row.period.end));
  const props = {
    title,
    rows: rows.length,
    shares: sharesOf(archive).map((share) => ({
      ...share,
      to: addresses.ledger + writeChoices({ [keyNames.verdict]: share.kind }),
    })),
    judged: judged.slice(0, most).map((row) => rowLine(row, archive)),
    due: dueLink(archive),
    newest: articles.slice(0, most).map((article) => datedLink(article, archive)),
    matrix: matrixOf(archive),
    changes: changesOf(archive).slice(0, mostChanges),
    articles: articles.length,
    years: articles.length > most ? yearsOf(archive) : [],
    topics: articles.length > most ? topicsOf(archive) : [],
  };
  return [{ frame: frameOf(archive, "home", "/", site.title, site.description ?? strings.home.lead), props }];
}
