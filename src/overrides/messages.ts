/** What is said of an archive's own components and styles. */
import { meantOf, perhaps, show } from "../input/messages/shown.ts";
import { both, type Said } from "../input/said.ts";

/** @param names all names that a file may have there */
export const overrideUnknown = (name: string, names: readonly string[]): Said =>
  both(
    { message: `nothing that is built in can be overridden by ${show(name)}`, hint: listed(name, names).en },
    { message: `không có phần dựng sẵn nào thay được bằng ${show(name)}`, hint: listed(name, names).vi },
  );

/** All right names, and before them what was perhaps meant. */
function listed(name: string, names: readonly string[]): { readonly en: string; readonly vi: string } {
  const meant = meantOf(name, names);
  const { en, vi } = meant === undefined ? { en: "", vi: "" } : perhaps(meant);
  const all = names.join(", ");
  return {
    en: [en, `possible names: ${all}`].filter(Boolean).join("; "),
    vi: [vi, `các tên dùng được: ${all}`].filter(Boolean).join("; "),
  };
}

export const overrideNotCode = (name: string): Said =>
  both(
    {
      message: `${show(name)} is no part of a component`,
      hint: "folders here hold .ts and .tsx that components import",
    },
    {
      message: `${show(name)} không phải là mã của thành phần nào`,
      hint: "thư mục con ở đây chỉ chứa .ts và .tsx mà các thành phần dùng đến",
    },
  );

/** @param why the compiler's own words, in English */
export const overrideNotCompiled = (why: string): Said =>
  both({ message: `this cannot be compiled: “${why}”` }, { message: `không biên dịch được: “${why}”` });

/** @param given what may be imported beside the folder's own files */
export const overrideImports = (name: string, given: readonly string[]): Said =>
  both(
    {
      message: `${show(name)} cannot be imported here`,
      hint: `what may be imported: ${given.join(", ")}, and files of this folder with their endings`,
    },
    {
      message: `không import được ${show(name)} ở đây`,
      hint: `chỉ import được: ${given.join(", ")}, và các tệp trong thư mục này, ghi cả đuôi tệp`,
    },
  );

/** @param name of the component that a file must export */
export const overrideWithoutExport = (name: string): Said =>
  both(
    { message: `the file exports no component ${show(name)}`, hint: `write export function ${name}(…) { … }` },
    { message: `tệp không export thành phần nào tên ${show(name)}`, hint: `viết export function ${name}(…) { … }` },
  );

/**
 * @param why what was thrown, in English
 * @param page where it was to stand, where that is known
 */
export const overrideFails = (why: string, page: string | undefined): Said => {
  const [en, vi] = page === undefined ? ["", ""] : [` on the page ${page}`, ` ở trang ${page}`];
  return both({ message: `this fails${en}: “${why}”` }, { message: `chỗ này chạy lỗi${vi}: “${why}”` });
};

/** @param name of what pages are made without: a clock, chance, the system */
export const overrideWithheld = (name: string): Said =>
  both(
    {
      message: `${show(name)} is not there for a component`,
      hint: "a page is made of what it is given and nothing else, so that the same archive always gives the same page",
    },
    {
      message: `thành phần không dùng được ${show(name)}`,
      hint: "trang chỉ được làm từ những gì nó nhận, để cùng một kho bao giờ cũng cho cùng một trang",
    },
  );

export const styleLoads = (name: string): Said =>
  both(
    { message: `a style loads nothing; ${show(name)} is named here`, hint: "write the rules themselves" },
    { message: `tệp kiểu dáng không tải thêm gì; ở đây có ${show(name)}`, hint: "viết thẳng các quy tắc vào tệp" },
  );
