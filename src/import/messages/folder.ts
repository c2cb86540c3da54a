/** What is said of a folder: what in it is not brought in. */
import { type Phrase, show } from "../../input/messages/shown.ts";
import { both, type Said } from "../../input/said.ts";

const said = (en: string, vi: string, how: Phrase): Said =>
  both({ message: en, hint: how.en }, { message: vi, hint: how.vi });

/** Of what is left out, so many are named. */
const mostNamed = 5;
const listed = (names: readonly string[]): Phrase => {
  const [first, more] = [names.slice(0, mostNamed).map(show).join(", "), names.length - mostNamed];
  return more <= 0 ? { en: first, vi: first } : { en: `${first} and ${more} more`, vi: `${first} và ${more} tệp nữa` };
};
/** @param names documents in a folder that would each be refused */
export const otherKinds = (names: readonly string[]): Said =>
  said(
    `${names.length === 1 ? "1 document of another kind" : `${names.length} documents of other kinds`}: ${listed(names).en}`,
    `${names.length} văn bản thuộc loại khác: ${listed(names).vi}`,
    { en: "save each as .docx or .xlsx, and import that", vi: "lưu lại thành .docx hoặc .xlsx rồi nhập" },
  );
/** @param names links in a folder that lead to documents or folders */
export const linksLeft = (names: readonly string[]): Said =>
  said(
    `${names.length === 1 ? "1 link, which is" : `${names.length} links, which are`} not followed: ${listed(names).en}`,
    `${names.length} liên kết, không đi theo: ${listed(names).vi}`,
    { en: "name what they lead to", vi: "hãy nhập thẳng tệp hay thư mục mà chúng dẫn tới" },
  );
