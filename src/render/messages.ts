/** What is said where pages cannot be made. */
import { both, type Said } from "../input/said.ts";

/**
 * @param end how the process has ended: a signal, or its status
 * @param pages how many it had to make
 */
export const workerLost = (end: string, pages: number): Said =>
  both(
    {
      message: `a process that makes pages has ended before its time (${end}), twice at the same ${pages} pages`,
      hint: "the system ends a process that takes too much memory: build with --jobs 1, or with another --memory",
    },
    {
      message: `tiến trình dựng trang bị dừng giữa chừng (${end}), hai lần với cùng ${pages} trang`,
      hint: "hệ điều hành dừng tiến trình dùng quá nhiều bộ nhớ: hãy dựng với --jobs 1, hoặc với --memory khác",
    },
  );
