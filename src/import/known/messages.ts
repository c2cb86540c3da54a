/** What is said of articles that are there already. */
import { both, type Said } from "../../input/said.ts";

export const sameSource = (path: string): Said =>
  both(
    { message: `is there already, with the same source: ${path}` },
    { message: `đã có, cùng địa chỉ nguồn: ${path}` },
  );
export const nearlyTheSame = (path: string, percent: number): Said =>
  both(
    {
      message: `is there already in nearly the same words (${percent} %): ${path}`,
      hint: "import it all the same with --allow-similar",
    },
    {
      message: `đã có một bài gần như y hệt (${percent} %): ${path}`,
      hint: "nếu vẫn muốn nhập, thêm --allow-similar",
    },
  );
