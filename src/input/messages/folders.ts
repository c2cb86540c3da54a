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
export const outWithinSources = (out: string): Said =>
  both(
    { message: `${out} lies within the archive's sources`, hint: otherOut.en },
    { message: `${out} nằm trong phần nguồn của kho`, hint: otherOut.vi },
  );
