/** Periods and days as Vietnamese says them: "quý I/2020", "giai đoạn 2015–2020", "ngày 3 tháng 8 năm 2020". */
import { dayMeant, periodMeant } from "../../input/messages/meant.ts";
import { periodOf } from "../../ledger/period.ts";
import { isDay } from "../../text/dates.ts";
import { foldSpace } from "../../text/space.ts";

/** What stands before a period and says nothing more of it. */
const before = /^(?:(?:trong|cả|kỳ|của) )*(?:năm|giai đoạn|nhiệm kỳ|thời kỳ|ngày)(?: năm)? /iu;

/** Reads a period as ISO 8601; nothing where the words are none, or more than a period. */
export function readPeriod(text: string): string | undefined {
  const plain = foldSpace(text.normalize("NFC"));
  if (periodOf(plain) !== undefined) return plain;
  const meant = periodMeant(digitsOf(plain));
  return meant ?? (periodOf(digitsOf(plain)) === undefined ? undefined : digitsOf(plain));
}

/** Reads a day as YYYY-MM-DD, the day before the month. */
export function readDay(text: string): string | undefined {
  const plain = foldSpace(text.normalize("NFC"));
  return isDay(plain) ? plain : dayMeant(digitsOf(plain));
}

/** "quý I năm 2020" as "quý I/2020", "ngày 3 tháng 8 năm 2020" as "3/8/2020", "từ 2015 đến 2020" as "2015-2020". */
function digitsOf(text: string): string {
  return text
    .replace(before, "")
    .replace(/^từ (?:năm )?(\d{4}) đến (?:năm )?(\d{4})$/iu, "$1-$2")
    .replace(/(?<=[\dIV]) năm (?=\d{4}$)/iu, "/")
    .replace(/(?<=^\d{1,2}) tháng (?=\d)/iu, "/");
}
