/** What is said of HTML that cannot be gone through. */
import { both, type Said } from "../../input/said.ts";

export const tooDeep = (most: number): Said =>
  both(
    { message: `has elements within one another more than ${most} deep` },
    { message: `có các phần tử lồng nhau quá ${most} lớp` },
  );
export const tooManyElements = (most: number): Said =>
  both({ message: `holds more than ${most} elements` }, { message: `có hơn ${most} phần tử` });
