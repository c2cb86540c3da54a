/** What commands say of their outcome: what follows from faults, and what was done. */
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
export const servedAt = (address: string): Said =>
  both({ message: `the site is at ${address}` }, { message: `xem trang web tại ${address}` });

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
