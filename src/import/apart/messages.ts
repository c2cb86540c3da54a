/** What is said of files that cannot be read to their end. */
import { both, type Said } from "../../input/said.ts";

const plainly = (en: string, vi: string): Said => both({ message: en }, { message: vi });

export const unreadable = (): Said =>
  plainly(
    "cannot be read: it is damaged, or made in an unusual way",
    "không đọc được: tệp bị hỏng hoặc tạo không đúng chuẩn",
  );
export const tookTooLong = (seconds: number): Said =>
  plainly(`was given up: it could not be read within ${seconds} s`, `bị bỏ qua: đọc quá ${seconds} giây chưa xong`);
export const tookTooMuch = (): Said =>
  plainly(
    "was given up: more memory was needed than one file may take",
    "bị bỏ qua: cần nhiều bộ nhớ hơn mức cho phép với một tệp",
  );
