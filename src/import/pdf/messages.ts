/** What is said of PDF files. */
import { both, type Said } from "../../input/said.ts";

export const isScan = (): Said =>
  both(
    {
      message: "is a scan: its pages are pictures, without text to read",
      hint: "run text recognition (OCR) over it first, and look through what comes of it",
    },
    {
      message: "là bản quét: các trang là ảnh, không có chữ để đọc",
      hint: "hãy nhận dạng chữ (OCR) trước rồi soát lại kết quả",
    },
  );
export const isLocked = (): Said =>
  both({ message: "is locked with a password" }, { message: "bị khóa bằng mật khẩu" });
export const tooManyPages = (most: number): Said =>
  both({ message: `has more than ${most} pages` }, { message: `có hơn ${most} trang` });
export const readByPlace = (): Said =>
  both(
    { message: "put together from where the letters stand on the page" },
    { message: "ghép lại theo vị trí chữ trên trang" },
  );
export const pagesWithout = (pages: readonly number[]): Said =>
  both(
    { message: `no text on page ${pages.join(", ")}: perhaps scanned` },
    { message: `không có chữ ở trang ${pages.join(", ")}: có thể là ảnh quét` },
  );
export const tableUnsure = (page: number): Said =>
  both(
    {
      message: `table on page ${page}: lines of cells may be joined wrongly – compare it with the original`,
    },
    { message: `bảng ở trang ${page}: các dòng trong ô có thể ghép sai – hãy so với bản gốc` },
  );
