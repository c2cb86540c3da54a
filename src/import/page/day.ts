/** The day that a page names, in whatever way its system writes it. */
import { DateTime } from "luxon";
import { foldMarks } from "../../text/slug.ts";
import { dayOfLine } from "../date-line.ts";

/** The day on which a moment falls is that of the readers of the site. */
const zone = "Asia/Ho_Chi_Minh";

const months = ["mot", "hai", "ba", "tu", "nam", "sau", "bay", "tam", "chin", "muoi", "muoi mot", "muoi hai"];
const monthWord = `(?<word>\\d{1,2}|${[...months].reverse().join("|")})`;
const inWords = new RegExp(`(?<day>\\d{1,2})(?: thang |, thang )${monthWord}(?:,? nam |, | )(?<year>\\d{4})`);
const inFigures = /(?<!\d)(?<first>\d{1,2}) ?(?<mark>[/.-]) ?(?<second>\d{1,2}) ?\k<mark> ?(?<year>\d{4})(?!\d)/;
const yearFirst = /(?<!\d)(?<year>\d{4})[/.](?<second>\d{1,2})[/.](?<first>\d{1,2})(?!\d)/;

/**
 * Reads a day as ISO 8601; a moment with its offset is moved to Vietnam's own time.
 * @returns nothing where no day can be read, or where there is no such day
 */
export function dayOf(text: string): string | undefined {
  const line = text.trim().slice(0, 200);
  const moment = /^\d{4}-\d{1,2}-\d{1,2}/.test(line) ? isoDay(line) : undefined;
  return moment ?? vietnameseDay(foldMarks(line).toLowerCase()) ?? foreignDay(line) ?? dayOfLine(line);
}

function isoDay(line: string): string | undefined {
  const tight = line.replace(/^(\d{4})-(\d)-/, "$1-0$2-").replace(/^(\d{4}-\d{2})-(\d)(?!\d)/, "$1-0$2");
  const moment = DateTime.fromISO(tight.replace(/^(\S+) (?=\d{2}:)/, "$1T").replace(/ (?=[+-])/, ""), { zone });
  const day = moment.isValid ? moment : DateTime.fromISO(tight.slice(0, 10), { zone });
  return day.toISODate() ?? undefined;
}

function vietnameseDay(line: string): string | undefined {
  const words = inWords.exec(line)?.groups;
  if (words !== undefined) {
    const named = months.indexOf(words["word"] ?? "") + 1;
    return dayIn(Number(words["year"]), named || Number(words["word"]), Number(words["day"]));
  }
  const { year, second, first } = (inFigures.exec(line) ?? yearFirst.exec(line))?.groups ?? {};
  if (year === undefined) return undefined;
  // Day before month; where there is no such month, a system has written it the other way round.
  return dayIn(Number(year), Number(second), Number(first)) ?? dayIn(Number(year), Number(first), Number(second));
}

function foreignDay(line: string): string | undefined {
  const moments = [
    DateTime.fromRFC2822(line, { zone }),
    ...["LLLL d, yyyy", "LLL d, yyyy", "d LLLL yyyy", "d LLL yyyy"].map((form) =>
      DateTime.fromFormat(line, form, { zone, locale: "en" }),
    ),
  ];
  return moments.find(({ isValid }) => isValid)?.toISODate() ?? undefined;
}

function dayIn(year: number, month: number, day: number): string | undefined {
  return DateTime.fromObject({ year, month, day }, { zone: "utc" }).toISODate() ?? undefined;
}
