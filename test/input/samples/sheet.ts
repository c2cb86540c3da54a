/** Of what is said of spreadsheets. */
import * as say from "../../../src/import/sheet/messages.ts";
import { of, type Sample, showing } from "../sample.ts";

const path = "_data/targets/chi-tieu.yaml";

const cells: readonly Sample[] = [
  of(say.cellError, "#REF!"),
  of(say.formulaWithoutValue),
  of(say.percentCell, "0.088"),
  of(say.dateCell, "2020-08-01"),
  of(say.dateBeyondReach),
  of(say.truthCell, "TRUE"),
  showing(["U+0007"], of(say.controlInCell, 7)),
  of(say.emptyCell, "kcn-ha-noi"),
  of(say.emptyCell, ""),
  of(say.gapBefore, "targets.2"),
  showing(["nhiều", "8,8"], of(say.notANumber, "nhiều", "vi")),
  showing(["many", "8.8"], of(say.notANumber, "many", "en")),
  showing(["13,625", "13.625", "13625", "thập phân"], of(say.twoReadings, "13,625", "13.625", "13625", "vi")),
  showing(["13.625", "13625", "decimal"], of(say.twoReadings, "13.625", "13.625", "13625", "en")),
  of(say.readByOthers, "3,959", "3.959", ","),
  of(say.notKept, "0.30000000000000004"),
  showing(["quý 5/2020", "giai đoạn 2015–2020"], of(say.notAPeriodInCell, "quý 5/2020", "vi")),
  showing(["2020-Q5", "2015/2020"], of(say.notAPeriodInCell, "2020-Q5", "en")),
  showing(
    ["tỉ đồngg", "tỷ đồng", "million-vnd", "Hướng dẫn"],
    of(say.unknownUnit, "tỉ đồngg", ["“tỷ đồng” (billion-vnd)", "“triệu đồng” (million-vnd)"], "vi"),
  ),
  showing(["zzz", "Guide"], of(say.unknownUnit, "zzz", [], "en")),
  of(say.severalNamed, "Ban quản lý", ["ban-a", "ban-b"]),
  of(say.dateRead, "2020-08-03"),
  of(say.twoDays, "8/3/2020", "2020-03-08", "2020-08-03"),
  of(say.monthFirst, "8/3/2020", "2020-08-03"),
  of(say.dayFirst, "03/08/2020", "2020-08-03"),
];

const headings: readonly Sample[] = [
  of(say.noHeadings),
  of(say.ownDownload),
  of(say.unknownHeading, "Kết qua", "Kết quả"),
  of(say.unknownHeading, "Người nhập", undefined),
  of(say.sameHeading, "Kỳ", "F"),
  of(say.headingMissing, "Mã"),
  of(say.noHeadingAbove),
];

const workbooks: readonly Sample[] = [
  of(say.otherSpreadsheet, ".ods"),
  of(say.notReadAsText),
  of(say.brokenCsv, 7, "Quote Not Closed"),
  of(say.noWorkbook),
  of(say.oldOrLocked),
  of(say.unreadable, "no shared strings"),
  of(say.tooManyFiles, 500),
  of(say.tooMuchUnpacked, 50),
  of(say.tooMuchInFile, 40),
  of(say.tooLongPiece, 200_000),
  of(say.tooManyRows, 2000),
  of(say.tooManyColumns, 200),
  of(say.noRowSheet, ["Dòng", "Rows"], ["Trang 1", "Trang 2"]),
  of(say.hiddenSheet),
  of(say.mergedCells, "B2:B5"),
  of(say.noRows),
  of(say.unreadSheet),
];

const outcomes: readonly Sample[] = [
  of(say.noteNotTaken, `${path}:12`),
  of(say.otherThanInArchive, "8.9", "8.8", `${path}:12`),
  of(say.otherThanInArchive, "8.9", "", `${path}:12`),
  of(say.refusedFor, 1),
  of(say.refusedFor, 12),
  of(say.nothingNew),
  of(say.cannotBeChanged, path),
  of(say.nameless),
  of(say.cannotBeAddedTo, path),
  of(say.changedMeanwhile, path),
  of(say.namesUnchecked, "_data/topics.yaml"),
];

export const samples: readonly Sample[] = [cells, headings, workbooks, outcomes].flat();
