/** Of what is said of raw texts. */
import * as sayApart from "../../../src/import/apart/messages.ts";
import * as sayHtml from "../../../src/import/html/messages.ts";
import * as sayKnown from "../../../src/import/known/messages.ts";
import * as sayLines from "../../../src/import/lines/messages.ts";
import * as say from "../../../src/import/messages.ts";
import * as sayPage from "../../../src/import/page/messages.ts";
import * as sayPdf from "../../../src/import/pdf/messages.ts";
import * as sayWord from "../../../src/import/word/messages.ts";
import { of, type Sample, showing } from "../sample.ts";

const path = "src/articles/2019/cang.md";

const refusals: readonly Sample[] = [
  of(say.isFolder),
  of(say.givenDay),
  of(say.keptAsItCame),
  of(say.oneOfMany),
  of(say.noFile),
  of(say.largerThan, 4),
  of(say.holdsNul),
  of(say.notUtf8),
  of(say.addressless),
  of(say.otherDocument, ".odt"),
  showing(["31/02/2019"], of(say.lacks, "date", "31/02/2019", say.noSuchDay())),
  showing([], of(say.lacks, "title", undefined, say.noSuchLine())),
  of(say.allOf, [say.noSuchLine(), say.noDateLine()]),
  of(say.ofPath, path, say.existsAlready()),
  of(say.existsAlready),
  of(say.notThere),
  of(say.notPermitted),
  of(say.belowNoFolder),
  of(say.noRoom),
  showing(["EBUSY"], of(say.failed, "EBUSY: resource busy or locked")),
];

const parts: readonly Sample[] = [
  say.noSuchLine,
  say.beginsWithLead,
  say.isFirstLine,
  say.longForTitle,
  say.belowDate,
  say.noDateLine,
  say.dayOfChange,
  say.kindAndSubject,
  say.inLetterhead,
  say.signatureKept,
  say.numberKept,
  say.namesPaper,
  say.belowRubric,
  say.addressAlone,
  say.yearOfTwoDigits,
  say.noSuchDay,
  say.dateAlone,
  say.dateFarDown,
  say.opensLead,
  say.followsPublisher,
  say.nothingForLead,
  say.firstParagraph,
  say.noDateline,
  say.noShortLine,
  say.namesPicture,
  say.shortLine,
  say.noLineLeft,
  say.lastIsParagraph,
  say.lastIsSource,
  say.lastSaysSo,
  say.lastSaysOddName,
  say.lastIsNoName,
  say.nameAlone,
  say.besideDate,
  say.belowTitle,
  say.wordAlone,
  say.noParagraph,
  say.lineIsParagraph,
  say.perhapsCaption,
  say.perhapsDate,
  say.perhapsHeading,
  say.perhapsBroken,
].map((message) => of(message));

const strangers: readonly Sample[] = [
  of(sayHtml.tooDeep, 400),
  of(sayHtml.tooManyElements, 200_000),
  of(sayApart.unreadable),
  of(sayApart.tookTooLong, 120),
  of(sayApart.tookTooMuch),
  of(sayKnown.sameSource, path),
  of(sayKnown.nearlyTheSame, path, 93),
  of(sayPage.takenFrom, "og:title"),
  of(sayPage.otherSays, "og:title", "2019-09-15"),
  of(sayPage.nowhere),
  of(sayPage.dayOfChange, "article:modified_time"),
  of(sayPage.byReadability),
  of(sayPage.noProse),
  of(sayPage.picturesBeside),
  of(sayPage.picturesAway, 3),
  of(sayPage.picturesWithin, 2),
  of(sayPage.noPage),
  of(sayLines.noRecord),
  of(sayLines.lineTooLong, 4),
  of(sayLines.noRecords),
  of(sayWord.noDocument),
  of(sayPdf.isScan),
  of(sayPdf.isLocked),
  of(sayPdf.tooManyPages, 500),
  of(sayPdf.readByPlace),
  of(sayPdf.pagesWithout, [3, 7]),
  of(sayPdf.tableUnsure, 3),
];

export const samples: readonly Sample[] = [
  ...refusals,
  ...parts,
  ...strangers,
  of(say.otherWeekday, "Thứ hai"),
  of(say.signsFor, "TM. ỦY BAN NHÂN DÂN"),
  of(say.lastLineIs, "Mai Lan (tổng hợp)"),
];
