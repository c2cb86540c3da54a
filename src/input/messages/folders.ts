/** What is said of the folders and files that a command is given: those that cannot be used as they are. */
import { both, type Said } from "../said.ts";
import { dayMeant } from "./meant.ts";
import { because, type Phrase, show } from "./shown.ts";

const otherOut: Phrase = { en: "choose another with --out", vi: "chọn chỗ khác bằng --out" };
const otherArchive: Phrase = { en: "name another with --archive", vi: "chọn kho khác bằng --archive" };

export const noArchive = (folder: string): Said =>
  both(
    {
      message: `${folder} is no archive: it has no _data/site.yaml`,
      hint: `${otherArchive.en}, or begin one with doi-chieu new archive`,
    },
    {
      message: `${folder} không phải là kho: ở đó không có _data/site.yaml`,
      hint: `${otherArchive.vi}, hoặc lập kho mới bằng lệnh doi-chieu new archive`,
    },
  );
export const noFolder = (path: string): Said =>
  both(
    { message: `${path} is no folder`, hint: otherArchive.en },
    { message: `${path} không phải là thư mục`, hint: otherArchive.vi },
  );

/** @param reason what the system says of it, in English */
export const cannotBeRead = (path: string, reason: string): Said =>
  both(
    { message: `${path} cannot be read: ${because(reason).en}` },
    { message: `không đọc được ${path}: ${because(reason).vi}` },
  );
/** @param reason what the system says of it, in English */
export const cannotBeWritten = (path: string, reason: string): Said =>
  both(
    { message: `${path} cannot be written: ${because(reason).en}` },
    { message: `không ghi được ${path}: ${because(reason).vi}` },
  );
export const alreadyThere = (path: string): Said =>
  both(
    { message: `${path} is there already; it is not overwritten` },
    { message: `đã có ${path}; tệp không bị ghi đè` },
  );
export const folderNotEmpty = (folder: string): Said =>
  both(
    { message: `${folder} is not empty`, hint: "an archive begins in a new or empty folder" },
    { message: `${folder} không trống`, hint: "hãy lập kho trong một thư mục mới hoặc còn trống" },
  );
export const newOfNoDay = (day: string): Said => {
  const meant = dayMeant(day) ?? "2020-08-03";
  return both(
    { message: `${show(day)} is not a day that exists`, hint: `write it as in --date ${meant}` },
    { message: `không có ngày ${show(day)}`, hint: `viết như --date ${meant}` },
  );
};
export const titleWithoutAddress = (): Said =>
  both(
    { message: "the title gives no address", hint: "use letters or digits in it" },
    { message: "tên bài không tạo được địa chỉ", hint: "đặt tên có chữ cái hoặc chữ số" },
  );

/** @param reason what the system says of it, in English */
export const cannotBePublished = (out: string, reason: string): Said =>
  both(
    { message: `nothing can be published to ${out}: ${because(reason).en}`, hint: otherOut.en },
    { message: `không xuất bản được vào ${out}: ${because(reason).vi}`, hint: otherOut.vi },
  );
/**
 * @param path what it is about, where the system says that
 * @param reason what the system says of it, in English
 * @param hint what follows from it
 */
export const refusedBySystem = (path: string | undefined, reason: string, hint?: Said): Said => {
  const [en, vi] = path === undefined ? ["", ""] : [` ${path}`, ` với ${path}`];
  return both(
    { message: `the system refuses${en}: ${because(reason).en}`, ...(hint && { hint: hint.message }) },
    { message: `hệ thống từ chối${vi}: ${because(reason).vi}`, ...(hint && { hint: hint.vi.message }) },
  );
};
/** @param other a link that leads to the same releases */
export const releasesOfOther = (out: string, other: string): Said =>
  both(
    {
      message: `${out} leads to the releases of ${other}: each build of the one would take away those of the other`,
      hint: "let it lead into a folder of its own",
    },
    {
      message: `${out} dẫn đến các bản phát hành của ${other}: lần dựng của liên kết này sẽ dọn mất bản của liên kết kia`,
      hint: "hãy cho nó dẫn vào một thư mục riêng",
    },
  );
export const outIsBeside = (path: string): Said =>
  both(
    {
      message: `${path} has a name that builds use beside a site, and take away again`,
      hint: otherOut.en,
    },
    {
      message: `${path} trùng với tên mà các lần dựng dùng cạnh một trang rồi dọn đi`,
      hint: otherOut.vi,
    },
  );
export const outNoFolder = (path: string): Said =>
  both(
    { message: `${path} is not a folder`, hint: otherOut.en },
    { message: `${path} không phải là thư mục`, hint: otherOut.vi },
  );
export const outOfOthers = (folder: string): Said =>
  both(
    {
      message: `${folder} holds files that no build of this tool has made; it is not replaced`,
      hint: `empty it, or ${otherOut.en}`,
    },
    {
      message: `${folder} có tệp không do công cụ này tạo ra nên không bị thay`,
      hint: `dọn trống thư mục ấy, hoặc ${otherOut.vi}`,
    },
  );
/**
 * @param file of the lock
 * @param reason what the system says of it, in English
 */
export const lockUnusable = (file: string, reason: string): Said =>
  both(
    {
      message: `the lock ${file} cannot be used: ${because(reason).en}`,
      hint: "take it away, unless a build is under way",
    },
    {
      message: `không dùng được tệp khóa ${file}: ${because(reason).vi}`,
      hint: "nếu không có lần dựng nào đang chạy thì xóa tệp ấy đi",
    },
  );
export const lockOfOthers = (file: string): Said =>
  both(
    {
      message: `the lock ${file} is no plain file, or a file that has another name, too`,
      hint: "take it away, unless a build is under way",
    },
    {
      message: `tệp khóa ${file} không phải tệp thường, hoặc là tệp còn mang một tên khác`,
      hint: "nếu không có lần dựng nào đang chạy thì xóa tệp ấy đi",
    },
  );
export const outCannotMove = (out: string): Said =>
  both(
    {
      message: `${out} is mounted, or of another layer of the file system: no other folder can take its place`,
      hint: `publish into it with --in-place (readers meet files of both sites while it lasts), or ${otherOut.en}`,
    },
    {
      message: `${out} là điểm gắn ổ đĩa hoặc thuộc lớp khác của hệ thống tệp nên không thể thay bằng thư mục khác`,
      hint: `xuất bản thẳng vào đó bằng --in-place (trong lúc ấy người đọc có thể gặp tệp của cả hai bản), hoặc ${otherOut.vi}`,
    },
  );
export const outIsHome = (out: string): Said =>
  both(
    { message: `${out} is the home folder, or holds it: no site is published there`, hint: otherOut.en },
    { message: `${out} là thư mục cá nhân hoặc chứa thư mục ấy nên không xuất bản vào đó`, hint: otherOut.vi },
  );
export const outHoldsArchive = (out: string): Said =>
  both(
    { message: `${out} is the archive, or holds it: no site is published there`, hint: otherOut.en },
    { message: `${out} là kho hoặc chứa kho nên không xuất bản vào đó`, hint: otherOut.vi },
  );
export const outWithinSources = (out: string): Said =>
  both(
    { message: `${out} lies within the archive's sources`, hint: otherOut.en },
    { message: `${out} nằm trong phần nguồn của kho`, hint: otherOut.vi },
  );
