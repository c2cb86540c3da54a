/** Folding of Vietnamese text to plain ASCII, for addresses and ids. */

/**
 * Takes the diacritics off Vietnamese text: "Đầu tư" becomes "Dau tu".
 * @param text any text, in any Unicode form
 * @returns the same letters without marks, `đ` as `d`; letters of other scripts stay
 */
export function foldMarks(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D").normalize("NFC");
}

/**
 * Makes the part of an address that stands for a text: "Xuất khẩu 8,8%" becomes "xuat-khau-8-8".
 * @param text a title or a file's name
 * @param most the greatest length, in characters; the cut falls between words where it can
 * @returns lower-case ASCII letters, digits and single hyphens; empty where the text holds no such letter
 */
export function slugOf(text: string, most = 80): string {
  const slug = foldMarks(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  if (slug.length <= most) return slug;
  const end = slug.lastIndexOf("-", most);
  return slug.slice(0, end > 0 ? end : most);
}
