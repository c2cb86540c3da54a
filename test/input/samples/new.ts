/** Of what is said of rows and sheets that are begun. */
import * as say from "../../../src/new/messages.ts";
import { of, type Sample } from "../sample.ts";

export const samples: readonly Sample[] = [
  of(say.sheetEndsInXlsx, "chi-tieu.ods"),
  of(say.sheetToBeFilled, "chi-tieu.xlsx"),
];
