/**
 * How much a syllable tells: those of everyday grammar stand in nearly every text, so that finding them narrows nothing
 * and loading what the index holds of them costs the reader most.
 */
import { foldMarks } from "../text/slug.ts";

/** Syllables of everyday grammar, folded to ASCII. */
const common: ReadonlySet<string> = new Set(
  (
    "va cua la co duoc trong cho voi mot nhung nguoi da khong ngay cac nay tai den khi ve tu theo do ra nam cung o vao con " +
    "se phai bi nhu sau tren de hon nhieu lai thi ma cho biet noi rang vi boi hai ba moi nao ho anh ong toi ban day den " +
    "truoc qua lam viec dang chi len xuong gi neu hay minh"
  ).split(" "),
);

/** 0 for a syllable of everyday grammar, 1 for any other, more for what holds a digit. */
export function weightOf(word: string): number {
  if (/\d/.test(word)) return 1.5;
  return common.has(foldMarks(word)) ? 0 : 1;
}
