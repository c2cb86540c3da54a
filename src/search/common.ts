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

/** What many syllables are without their marks: whoever types so means one of them, and the index looks at them all. */
const heavy: ReadonlySet<string> = new Set(
  (
    "dong doi nhan quan bo dung van bao thu so su tinh dan dau the thong an gia cong dinh du hoi tien phan thanh can hien " +
    "truong thuc dien vu to bat luc chung thuong thang chuyen dai mat vien phat phong ca tin tham cao nha chu hang dao chinh " +
    "ngoai dieu cu trung tuong chuc hop nhat hoa nang dua tro loi duong thoi hanh di canh tra thay lan ky tam nghi tri"
  ).split(" "),
);

/** 0 for a syllable of everyday grammar, ½ for letters that stand for many syllables, 1 for any other, more for what holds a digit. */
export function weightOf(word: string): number {
  if (/\d/.test(word)) return 1.5;
  return common.has(foldMarks(word)) ? 0 : heavy.has(word) ? 0.5 : 1;
}
