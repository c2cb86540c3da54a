/** Days as English papers, agencies and machines write them, alone on a line. */

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const month =
  "(?<named>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
/** What says that a day is that of publication; of changes it says nothing. */
const label =
  "(?:(?:(?:first |originally )?(?:published|posted)|(?:publication |release |publish )?date)(?: on)? ?:? )?";
const weekday = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sat|sun)(?:day)?\\.?,? )?";
const zone =
  "(?:[(\\[]?(?:(?:gmt|utc)(?: ?[+-]\\d{1,2}(?::\\d{2})?)?|[ecmp][sd]?t|bst|cest|cet|ict)[)\\]]?|[+-]\\d{2}:\\d{2}|z)";
const time = `(?:\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\.?)?|\\d{1,2} ?[ap]\\.?m\\.?)(?: ?${zone})?`;
const behind = `(?:(?: ?[,|–—-])? (?:at )?${time})?`;
const day = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";

/** "Mon 1 Feb 2021 23.30 GMT", "Published February 1st, 2021 5:42 PM ET", "Date: 2021-02-01", "2021.02.01". */
export const englishDays: readonly RegExp[] = [
  new RegExp(`^${label}${weekday}${day} ${month},? (?<year>\\d{4})${behind}\\.?$`, "iu"),
  new RegExp(`^${label}${weekday}${month} ${day},? (?<year>\\d{4})${behind}\\.?$`, "iu"),
  new RegExp(
    `^${label}(?<year>\\d{4})(?<mark>[-/.])(?<month>\\d{2})\\k<mark>(?<day>\\d{2})(?:T${time}|${behind})$`,
    "iu",
  ),
];

/** "LONDON, Feb. 1, 2021 /PRNewswire/ -- The port …": the day of a release stands before its first words. */
const release = /^\p{Lu}[\p{L} .,'’-]{1,40}?, (?<date>\p{L}{3,9}\.? \d{1,2}, \d{4}) ?\/[^/]{2,40}\/ ?[-–—]/u;

/** The day that a release begins with, as it is written. */
export function releaseDay(line: string): string | undefined {
  return release.exec(line)?.groups?.["date"];
}

/** The number of a month that is called by its English name. */
export function monthNumber(named: string): number {
  return months.indexOf(named.slice(0, 3).toLowerCase()) + 1;
}
