/** Of what is said of rows and sheets that are begun. */
import * as say from "../../../src/new/messages.ts";
import { of, type Sample } from "../sample.ts";

const article = "src/articles/2020/cang.md";

export const samples: readonly Sample[] = [
  of(say.noEndOfSheet, "chi-tieu.ods"),
  of(say.sheetToBeFilled, "doi-chieu import chi-tieu.xlsx"),
  of(say.sheetToBeEdited, "doi-chieu import --update chi-tieu.xlsx"),
  of(say.settingsKept, ".vscode/settings.json"),
  of(say.figuresOf, [3], "Tăng 8,0%."),
  of(say.figuresOf, [3, 4], "Đạt 12 tấn, tăng 8,0%."),
  of(say.idToBeWritten, "xuat-khau-2020"),
  of(say.nameToBeWritten),
  of(say.perhaps, "Kim ngạch"),
  of(say.periodToBeWritten),
  of(say.oneOf, ["flow", "stock"]),
  of(say.organisationToBeNamed),
  of(say.orOneOf, ["cang", "tau"]),
  of(say.perhapsAYear),
  of(say.unitOfMeasured),
  of(say.pointsOrPercent),
  of(say.timesOrMore, "1.5"),
  of(say.changeOrIndex, "105.2"),
  of(say.periodComparedWith),
  of(say.unitToBeNamed, "cần cẩu", undefined),
  of(say.unitToBeNamed, "nghìn thùng", { text: "nghìn thùng", dimension: "barrel", scale: "1000" }),
  of(say.marksToBeChosen, ["13.625", "13625"]),
  of(say.figuresFound, article, 1, 0),
  of(say.figuresFound, article, 12, 3),
  of(say.leftToFill, ["id", "result.value"]),
  of(say.noFigureLeft, article),
  of(say.noFigures, article),
  of(say.notVietnamese, article, "en"),
  of(say.noSuchFigure, 3, 2),
  of(say.noFigureLike, "4,3", ["12,5 triệu tấn", "4,2%"]),
  of(say.citedAlready, "4,2%", "hang-2020"),
  of(say.noQuoteFor, "4,2%", 2),
  of(say.noLedgerFile, "_data/site.yaml"),
  of(say.begunAlready, ["hang-2020", "_data/targets.yaml:12"]),
  of(say.rowsWritten, 1, "_data/targets.yaml:12"),
  of(say.rowsWritten, 2, "_data/targets.yaml:12"),
];
