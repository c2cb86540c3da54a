/** What the sheets of a workbook are called. */
import type { FaultLanguage } from "../../input/said.ts";

/** The sheet that holds the rows, and the one that explains them. */
export const sheetNames = {
  vi: { rows: "Dòng", guide: "Hướng dẫn" },
  en: { rows: "Rows", guide: "Guide" },
} as const satisfies Record<FaultLanguage, unknown>;

/** The same in whichever language. */
export const rowSheets: readonly string[] = [sheetNames.vi.rows, sheetNames.en.rows];
export const guideSheets: readonly string[] = [sheetNames.vi.guide, sheetNames.en.guide];
