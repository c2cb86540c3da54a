/** What is said of the making of the index. */
import { both, type Said } from "../../input/said.ts";

/** @param how the signal or status with which it ended */
export const pagefindEnded = (how: string): Said =>
  both(
    {
      message: `the search index cannot be made: Pagefind was ended twice while it was at work (${how})`,
      hint: "build again; where memory is short, end other programs first",
    },
    {
      message: `không tạo được chỉ mục tìm kiếm: Pagefind hai lần bị ngắt giữa chừng (${how})`,
      hint: "hãy dựng lại; nếu máy thiếu bộ nhớ, hãy đóng bớt chương trình khác",
    },
  );
