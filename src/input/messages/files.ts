/** What is said of files: their bytes, their names, and where they stand. */
import { both, type Said } from "../said.ts";
import { nearest, show } from "./shown.ts";

export const notUtf8 = (): Said =>
  both(
    { message: "the file is not UTF-8 text", hint: "save it again as UTF-8" },
    { message: "tệp này không phải là văn bản UTF-8", hint: "lưu lại tệp dưới dạng UTF-8" },
  );
export const tooLarge = (bytes: number, most: number): Said => {
  const [has, read] = [(bytes / 1e6).toFixed(1), (most / 1e6).toFixed(0)];
  return both(
    { message: `the file has ${has} MB; at most ${read} MB are read`, hint: "divide it into several files" },
    {
      message: `tệp nặng ${has.replace(".", ",")} MB; chỉ đọc được tối đa ${read} MB`,
      hint: "chia thành nhiều tệp",
    },
  );
};
export const changedWhileRead = (path: string): Said =>
  both(
    { message: `${path} was changed while it was being read`, hint: "build again" },
    { message: `${path} bị thay đổi trong lúc đang đọc`, hint: "dựng lại trang web" },
  );
export const notPlainFile = (): Said =>
  both(
    { message: "this is a link or a special file", hint: "put a plain file in its place" },
    { message: "đây là liên kết hoặc tệp đặc biệt", hint: "thay bằng một tệp thường" },
  );

export const folderIsLink = (folder: string): Said =>
  both(
    { message: `${folder} is a link: an archive reads nothing below it`, hint: "put a plain folder in its place" },
    { message: `${folder} là liên kết: kho không đọc gì trong đó`, hint: "thay bằng một thư mục thường" },
  );

const imported = {
  en: "; a raw text comes in by doi-chieu import",
  vi: "; văn bản thô thì nhập bằng lệnh doi-chieu import",
};

export const notAnArticle = (name: string): Said => {
  const raw = name.toLowerCase().endsWith(".txt");
  return both(
    {
      message: `${show(name)} is neither an article (.md) nor a picture`,
      hint: `articles end in .md; pictures in .jpg, .png, .webp, .avif or .gif${raw ? imported.en : ""}`,
    },
    {
      message: `${show(name)} không phải là bài viết (.md), cũng không phải ảnh`,
      hint: `bài viết có đuôi .md; ảnh có đuôi .jpg, .png, .webp, .avif hoặc .gif${raw ? imported.vi : ""}`,
    },
  );
};
/** @param name of a file that is kept as it came */
export const notAnOriginal = (name: string): Said =>
  both(
    {
      message: `${show(name)} is no name of a kept original`,
      hint: "as in xuat-khau.original.pdf, beside the article",
    },
    { message: `${show(name)} không phải là tên tệp gốc`, hint: "ví dụ xuat-khau.original.pdf, nằm cạnh bài" },
  );
export const originalMissing = (name: string): Said =>
  both(
    { message: `the original ${show(name)} is not there`, hint: "it lies beside the article" },
    { message: `không có tệp gốc ${show(name)}`, hint: "tệp gốc nằm cạnh bài" },
  );
/** @param sum that the file has now */
export const originalDiffers = (name: string, sum: string): Said =>
  both(
    {
      message: `${show(name)} is not the file that was kept: its SHA-256 is ${sum}`,
      hint: "bring back the file that was kept; or write its sum, if it was exchanged on purpose",
    },
    {
      message: `${show(name)} không còn là tệp đã lưu: SHA-256 của nó là ${sum}`,
      hint: "lấy lại tệp đã lưu; nếu cố ý thay tệp thì ghi tổng kiểm mới",
    },
  );
/** @param sum that the file has */
export const originalOfNone = (name: string, sum: string): Said =>
  both(
    {
      message: `no article beside it names ${show(name)} as its original`,
      hint: `original: { file: ${name}, sha256: ${sum} }`,
    },
    {
      message: `không bài nào ở cạnh ghi ${show(name)} là tệp gốc`,
      hint: `original: { file: ${name}, sha256: ${sum} }`,
    },
  );
export const sameName = (other: string): Said =>
  both(
    {
      message: `the name is the same as that of ${other} once letters are normalised`,
      hint: "rename one of the two",
    },
    {
      message: `tên tệp trùng với ${other}, chỉ khác cách mã hóa chữ có dấu`,
      hint: "đổi tên một trong hai tệp",
    },
  );
export const sameNameButCase = (other: string): Said =>
  both(
    {
      message: `the name differs from ${other} only in capitals; many machines take the two for one`,
      hint: "rename one of the two",
    },
    {
      message: `tên tệp chỉ khác ${other} ở chữ hoa, chữ thường; nhiều máy coi hai tên là một`,
      hint: "đổi tên một trong hai tệp",
    },
  );

/** @param sign what of the name not every machine allows */
export const nameHoldsSign = (sign: string): Said => {
  const shown = /[!-~]/.test(sign) ? show(sign) : `U+${codeOf(sign)}`;
  return both(
    { message: `the name holds ${shown}, which not every machine allows in one`, hint: "rename it without" },
    { message: `tên có ${shown}, không phải máy nào cũng cho dùng trong tên`, hint: "đổi tên, bỏ ký tự ấy" },
  );
};

function codeOf(sign: string): string {
  return (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
}

export const nameEndsOddly = (name: string): Said =>
  both(
    { message: `the name ${show(name)} ends in a dot or a space, which Windows cuts off`, hint: "rename it without" },
    {
      message: `tên ${show(name)} kết thúc bằng dấu chấm hoặc dấu cách, Windows sẽ cắt đi`,
      hint: "đổi tên, bỏ dấu ấy",
    },
  );

/** @param name of a file or folder, or what would become one */
export const nameOfDevice = (name: string): Said =>
  both(
    {
      message: `${show(name)} is what Windows calls a device; no file can have that name there`,
      hint: "choose another, as in ban-con",
    },
    {
      message: `${show(name)} là tên thiết bị của Windows; ở đó không tệp nào mang tên ấy được`,
      hint: "đặt tên khác, ví dụ ban-con",
    },
  );
/** @param left how many entries nobody has looked at */
export const moreFaults = (left: number): Said =>
  both(
    {
      message: `there are more faults: ${left} further entries were not looked at`,
      hint: "mend these first, then build again",
    },
    { message: `còn nhiều lỗi nữa: ${left} mục phía sau chưa được xem`, hint: "sửa các lỗi này trước, rồi dựng lại" },
  );
export const missingFile = (key: string): Said =>
  both(
    { message: "the file is missing", hint: `it needs at least a line ${key}: …` },
    { message: "thiếu tệp này", hint: `trong tệp cần ít nhất một dòng ${key}: …` },
  );
export const unknownDataFile = (name: string, names: readonly string[]): Said =>
  both(
    { message: `no data file ${show(name)} is known`, hint: nearest(name, names).en },
    { message: `kho không dùng tệp dữ liệu nào tên ${show(name)}`, hint: nearest(name, names).vi },
  );
