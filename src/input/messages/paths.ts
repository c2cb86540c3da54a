/** What is said of the words of a language that stand in addresses. */
import { both, type Said } from "../said.ts";
import { show } from "./shown.ts";

const another = { en: "choose another word", vi: "chọn chữ khác" };

/** @param other the key that has the same word */
export const pathTwice = (word: string, other: string): Said =>
  both(
    {
      message: `${show(word)} stands under ${other} already`,
      hint: "each kind of page needs a word of its own, or one takes the other's place",
    },
    {
      message: `${show(word)} đã dùng ở ${other}`,
      hint: "mỗi loại trang cần một chữ riêng, nếu không trang này chiếm chỗ trang kia",
    },
  );

export const pathOfLanguage = (word: string): Said =>
  both(
    {
      message: `${show(word)} is the code of a language, whose site stands in the folder of that name`,
      hint: another.en,
    },
    { message: `${show(word)} là mã một ngôn ngữ, tên thư mục chứa trang bằng ngôn ngữ ấy`, hint: another.vi },
  );

/** @param word what every site has at its root already */
export const pathOfSite = (word: string): Said =>
  both(
    {
      message: `${show(word)} is what every site has at its root for files that pages load or hosts read`,
      hint: another.en,
    },
    { message: `${show(word)} là tên ở gốc trang web, dành cho tệp mà trang hoặc máy chủ dùng`, hint: another.vi },
  );
