/** What commands say of their outcome: what follows from faults, and what was done. */
import { because, show } from "../input/messages/shown.ts";
import { both, type Said } from "../input/said.ts";

export const nothingPublished = (): Said =>
  both({ message: "nothing is published" }, { message: "không có gì được xuất bản" });
export const standsAsItWas = (): Said =>
  both(
    { message: "nothing is published; a site that was published before stands as it was" },
    { message: "không có gì được xuất bản; bản đã xuất bản trước đây vẫn nguyên vẹn" },
  );
export const stopped = (): Said =>
  both(
    { message: "stopped; nothing is published, and a site that was published before stands as it was" },
    { message: "đã dừng; không có gì được xuất bản, bản đã xuất bản trước đây vẫn nguyên vẹn" },
  );
export const workingFolderGone = (): Said =>
  both(
    { message: "the folder that the command was called in is gone", hint: "go into one that is there, and try again" },
    { message: "thư mục nơi gọi lệnh không còn nữa", hint: "hãy chuyển sang một thư mục đang có rồi thử lại" },
  );
export const goneMeanwhile = (folder: string): Said =>
  both(
    {
      message: `${folder} was taken away, or given another name, while the site was built`,
      hint: "nothing is published; build again when it is back",
    },
    {
      message: `${folder} đã bị xóa hoặc đổi tên trong lúc dựng trang`,
      hint: "không có gì được xuất bản; khi thư mục đã trở lại hãy dựng lần nữa",
    },
  );

/** @param end the signal or the status with which it ended */
export const cutOff = (end: string): Said =>
  both(
    {
      message: `the build was ended before its time (${end}): most often memory was short`,
      hint: "build with --jobs 1, or give the engine more by NODE_OPTIONS=--max-old-space-size=8000; what was published stands as it was",
    },
    {
      message: `lần dựng bị ngắt giữa chừng (${end}): thường là do thiếu bộ nhớ`,
      hint: "dựng với --jobs 1, hoặc cho thêm bộ nhớ bằng NODE_OPTIONS=--max-old-space-size=8000; bản đã xuất bản vẫn nguyên vẹn",
    },
  );
export const notWhole = (out: string): Said =>
  both({ message: `${out} is not whole` }, { message: `${out} chưa hoàn chỉnh` });

/** @param consequence what follows from the faults */
export const countOfFaults = (faults: number, consequence: Said): Said =>
  both(
    { message: `${faults === 1 ? "1 fault" : `${faults} faults`}; ${consequence.message}` },
    { message: `${faults} lỗi; ${consequence.vi.message}` },
  );

export const isWhole = (out: string, pages: string, files: string): Said =>
  both(
    { message: `${out} is whole: ${pages} pages, ${files} files, and its search answers` },
    { message: `${out} hoàn chỉnh: ${pages} trang, ${files} tệp, tìm kiếm hoạt động` },
  );
export const profileInWay = (file: string): Said =>
  both(
    { message: `${file} is there already and is no profile; it is not replaced`, hint: "name another file" },
    { message: `${file} đã có sẵn mà không phải hồ sơ thời gian nên không bị thay`, hint: "hãy chọn tên tệp khác" },
  );
export const profileInSite = (file: string): Said =>
  both(
    {
      message: `${file} would lie in the site, where it is nothing that a build has put there`,
      hint: "name a file elsewhere",
    },
    { message: `${file} nằm trong trang web, nơi chỉ có những gì lần dựng đặt vào`, hint: "hãy chọn tệp ở chỗ khác" },
  );
export const profileNotWritten = (file: string, reason: string): Said =>
  both(
    { message: `the profile cannot be written to ${file}: ${reason}` },
    { message: `không ghi được hồ sơ thời gian vào ${file}: ${reason}` },
  );
/** @param holder the number of its process, where that is known */
export const otherBuild = (holder: string): Said => {
  const [en, vi] = holder === "" ? ["", ""] : [` (process ${holder})`, ` (tiến trình ${holder})`];
  return both(
    { message: `another build of this site is under way${en}; this one begins when it is over` },
    { message: `đang có lần dựng khác của trang này${vi}; xong lần đó sẽ dựng tiếp` },
  );
};
export const lookedAtAnew = (path: string): Said =>
  both(
    { message: `${path} is not what it was when it was looked at; all files are looked at anew` },
    { message: `${path} không còn như lúc được xem; mọi tệp được xem lại từ đầu` },
  );
export const withoutLocks = (out: string): Said =>
  both(
    { message: `the disk of ${out} knows no locks: see to it that no two builds of this site run at once` },
    { message: `ổ đĩa chứa ${out} không hỗ trợ khóa tệp: đừng chạy hai lần dựng trang này cùng lúc` },
  );
export const servedAt = (address: string): Said =>
  both({ message: `the site is at ${address}` }, { message: `xem trang web tại ${address}` });

/** @param reason as the system says it, in English */
export const cannotServe = (host: string, reason: string): Said =>
  both(
    {
      message: `nothing can be served at ${host}: ${because(reason).en}`,
      hint: "choose another with --host or --port",
    },
    {
      message: `không phục vụ được ở ${host}: ${because(reason).vi}`,
      hint: "hãy chọn chỗ khác bằng --host hoặc --port",
    },
  );
export const hostUnknown = (name: string): Said =>
  both(
    {
      message: `this server is asked for by the name ${show(name)}; it answers to localhost and to addresses`,
      hint: "if the name is yours, begin with --host and the name",
    },
    {
      message: `máy chủ này được gọi bằng tên ${show(name)}, nhưng chỉ trả lời localhost hoặc địa chỉ IP`,
      hint: "nếu tên ấy là của bạn, hãy chạy lại với --host và tên đó",
    },
  );

/** @param command what to type next */
export const toBeBuilt = (command: string): Said =>
  both({ message: `build it:  ${command}` }, { message: `dựng trang web:  ${command}` });

export const articlesCovered = (articles: string, withRows: string, reviewed: string, unreviewed: string): Said =>
  both(
    {
      message: `articles: ${articles}; cited by ledger rows: ${withRows}; reviewed, without rows: ${reviewed}; not yet reviewed: ${unreviewed}`,
    },
    {
      message: `bài viết: ${articles}; có dòng đối chiếu: ${withRows}; đã rà soát, không có dòng nào: ${reviewed}; chưa rà soát: ${unreviewed}`,
    },
  );
export const figuresUnused = (figures: string, unused: string): Said =>
  both(
    { message: `figures in the articles: ${figures}; used by no row: ${unused}` },
    { message: `con số trong bài: ${figures}; chưa dòng nào dùng: ${unused}` },
  );

/**
 * @param texts some of the figures, as they stand in the article
 * @param more whether there are others
 */
export const unusedIn = (
  file: string,
  unused: string,
  figures: string,
  texts: readonly string[],
  more: boolean,
): Said => {
  const shown = [...texts.map((text) => `“${text}”`), ...(more ? ["…"] : [])].join(", ");
  return both(
    { message: `${file}: ${unused} of ${figures} unused: ${shown}` },
    { message: `${file}: ${unused} trong ${figures} con số chưa dùng: ${shown}` },
  );
};
export const moreArticles = (articles: string): Said =>
  both({ message: `more such articles: ${articles}` }, { message: `số bài khác cũng vậy: ${articles}` });
export const coverageUnknown = (): Said =>
  both(
    { message: "the sources are not in order, so nothing can be said of the figures that no row has used" },
    { message: "nguồn của kho đang có lỗi, nên chưa biết con số nào chưa dòng nào dùng" },
  );

/** Of signs in the sources that nobody sees. */
export const unseenSigns = (places: string): Said =>
  both(
    { message: `signs in the sources that nobody sees: ${places}; what does not belong there may be deleted` },
    { message: `ký tự không nhìn thấy trong nguồn của kho: ${places}; ký tự nào không cần thì nên xóa` },
  );
export const unseenSign = (code: number): Said => {
  const name = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  const turns = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
  return turns
    ? both({ message: `${name}, which turns text round` }, { message: `${name}, ký tự đảo chiều chữ` })
    : both({ message: `${name}, which shows nothing` }, { message: `${name}, ký tự không hiện ra` });
};

/** Of hosts that may be taken for others. */
export const oddHosts = (places: string): Said =>
  both(
    { message: `hosts that may be taken for others: ${places}; see whether each is the one that is meant` },
    { message: `tên miền có thể bị nhầm với tên khác: ${places}; nên xem có đúng là tên cần dẫn đến` },
  );
/**
 * @param host as machines know it
 * @param name as it is written
 * @param scripts the writing systems of its letters
 */
export const oddHost = (host: string, name: string, scripts: readonly string[]): Said => {
  const letters = scripts.length === 0 ? "" : ` (${scripts.join(", ")})`;
  return both(
    { message: `${host} is written “${name}”${letters}` },
    { message: `${host} viết ra là “${name}”${letters}` },
  );
};
export const moreSigns = (places: string): Said =>
  both({ message: `more such places: ${places}` }, { message: `số chỗ khác cũng vậy: ${places}` });
