/** The day on which a text was changed, where a line names one: it is no day of publication. */

/** "Cập nhật lúc", "Sửa lần cuối", "Last updated on". */
const changed =
  "(?:cập nhật|chỉnh sửa|sửa đổi|sửa)(?: (?:lần cuối|mới nhất|lúc|ngày|vào))*|(?:last )?(?:updated|modified)(?: (?:on|at))?";
const line = new RegExp(`^[(\\[]?(?:${changed}) ?:? ?(?<date>[^()]*\\d[^()]*(?:\\([^()]*\\))?)[)\\]]?$`, "iu");
const behind = new RegExp(
  `^(?<date>.*\\d.*?) ?[,;|(–—-]? ?(?:${changed}) ?:? ?(?<change>(?:\\p{L}{3,9}\\.? )?\\d[^()]*(?:\\([^()]*\\))?)\\)?$`,
  "iu",
);

/** No such line is longer; a longer one is not tried. */
const longest = 140;

/** The day as a line names it, where it says that a text was changed then. */
export function changeIn(text: string): string | undefined {
  return text.length > longest ? undefined : line.exec(text)?.groups?.["date"];
}

/** "10/02/2021 – Cập nhật: 11/02/2021" as what it says of publication and what of the change. */
export function withChange(text: string): { readonly date: string; readonly change: string } | undefined {
  if (text.length > longest) return undefined;
  const { date, change } = behind.exec(text)?.groups ?? {};
  return date === undefined || change === undefined ? undefined : { date: date.trim(), change };
}
