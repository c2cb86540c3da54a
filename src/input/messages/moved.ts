/** What is said of addresses that pages had before. */
import { both, type Said } from "../said.ts";
import { show } from "./shown.ts";

export const notAnEarlierAddress = (value: string): Said =>
  both(
    {
      message: `${show(value)} is no earlier address of a page of this site`,
      hint: "it begins with / and names a folder, as in /articles/2019/old-name/, or a page that ends in .html or .htm; of letters without marks, digits, and . _ ~ - only",
    },
    {
      message: `${show(value)} không phải là địa chỉ cũ của một trang trong trang web này`,
      hint: "mở đầu bằng /, là một thư mục, ví dụ /bai-viet/2019/ten-cu/, hoặc một trang có đuôi .html hay .htm; chỉ dùng chữ không dấu, chữ số và . _ ~ -",
    },
  );

/** @param other whose address it is */
export const movedFromTaken = (address: string, other: string): Said =>
  both(
    {
      message: `${show(address)} is the address of ${other}`,
      hint: "moved_from names addresses at which nothing stands any more",
    },
    {
      message: `${show(address)} đang là địa chỉ của ${other}`,
      hint: "moved_from chỉ ghi địa chỉ cũ, nơi không còn trang nào",
    },
  );
export const movedFromOwnPlace = (address: string): Said =>
  both(
    {
      message: `the site has pages or files of its own at ${show(address)}`,
      hint: "name an earlier address of the article or the row, as in /articles/2019/old-name/; those in other languages follow by themselves",
    },
    {
      message: `${show(address)} là chỗ trang web dành cho trang hoặc tệp của chính nó`,
      hint: "ghi địa chỉ cũ của bài hoặc của dòng, ví dụ /bai-viet/2019/ten-cu/; địa chỉ bằng ngôn ngữ khác tự theo",
    },
  );

/** @param other who names it as well */
export const movedFromTwice = (address: string, other: string): Said =>
  both(
    {
      message: `${show(address)} is an earlier address of ${other} already`,
      hint: "an address leads to one page alone: take it out of one of the two",
    },
    {
      message: `${show(address)} đã là địa chỉ cũ của ${other}`,
      hint: "một địa chỉ chỉ dẫn đến một trang: bỏ ở một trong hai nơi",
    },
  );
