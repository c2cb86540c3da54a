/** What a number is where it is no figure: the rules in their order, the first that fits wins. */
import { readAge, readCuedAge } from "./ages.ts";
import {
  readAircraft,
  readAllDay,
  readArmyPlate,
  readClump,
  readCode,
  readCutOff,
  readDocument,
  readPlate,
  readRunway,
} from "./clumps.ts";
import { readBareDate, readDate } from "./dates.ts";
import { readCued, readLevel, readRepeated } from "./labels.ts";
import {
  readBoat,
  readBrand,
  readNumbered,
  readOffice,
  readSpacedType,
  readStation,
  readThingName,
} from "./named-things.ts";
import { readAddress, readAfterName, readNaming, readPoint } from "./names.ts";
import { readMonthsOfYear, readPeriod } from "./periods.ts";
import { readPhone, readShortPhone } from "./phones.ts";
import type { FoundOther, Place } from "./scan.ts";
import { readScore } from "./scores.ts";
import { isSide } from "./sides.ts";
import { readColon, readScale, readSides, readStroke } from "./signs.ts";
import { readColumn, readTime } from "./times.ts";
import {
  readAllInOne,
  readBoth,
  readCoordinate,
  readDigitCount,
  readMalformed,
  readPerHead,
  readVague,
} from "./uncounted.ts";
import { readWords } from "./words.ts";
import { readBareYear, readYearBefore, readYearSpan } from "./years.ts";

type Rule = (place: Place) => FoundOther | undefined;

const ofWords: readonly Rule[] = [readDate, readPeriod, readVague, readBoth, readPerHead, readWordNumber];

const ofDigits: readonly Rule[] = [
  readVague,
  readBoth,
  readAllInOne,
  readRunway,
  readDocument,
  readBrand,
  readBoat,
  readNumbered,
  readSpacedType,
  readPhone,
  readShortPhone,
  readPlate,
  readArmyPlate,
  readAircraft,
  readCutOff,
  readYearSpan,
  readYearBefore,
  readSides,
  readClump,
  readCuedAge,
  readCoordinate,
  readScale,
  readCued,
  readRepeated,
  readOffice,
  readStation,
  readLevel,
  readColumn,
  readTime,
  readAllDay,
  readDate,
  readPoint,
  readColon,
  readScore,
  readCode,
  readBareYear,
  ({ tokens, at }) => readAge(tokens, at, at + 1),
  (place) => readMonthsOfYear(place, place.at + 1),
  ({ tokens, at }) => readDigitCount(tokens, at, at + 1),
  readThingName,
  readAfterName,
  readAddress,
  readBareDate,
  readStroke,
  readNaming,
  readMalformed,
];

/** "hai mươi tuổi", "sáu tháng đầu năm". */
function readWordNumber(place: Place): FoundOther | undefined {
  const { tokens, at } = place;
  const after = readWords(tokens, at)?.to;
  if (after === undefined) return undefined;
  return readAge(tokens, at, after) ?? readMonthsOfYear(place, after) ?? readDigitCount(tokens, at, after);
}

/** What is no figure at a token. */
export function otherAt(place: Place): FoundOther | undefined {
  // "đạt Mach 2" is how fast, and no name.
  if (isSide(place) || place.tokens[place.at - 1]?.key === "mach") return undefined;
  const rules = place.tokens[place.at]?.kind === "digits" ? ofDigits : ofWords;
  for (const rule of rules) {
    const found = rule(place);
    if (found !== undefined) return found;
  }
  return undefined;
}
