/** How values, known names and the system's own words are shown within a message. */

/** The same few words in each language. */
export interface Phrase {
  readonly en: string;
  readonly vi: string;
}

/** A value as it is shown in a message: in quotation marks, on one line, cut where it is long. */
export function show(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  const line = text.replace(/\s+/g, " ").replace(/\p{Cc}/gu, "\ufffd");
  return `“${line.length > 60 ? `${line.slice(0, 60)}…` : line}”`;
}

/** The names that may stand in a place, the first dozen of them. */
export function known(names: readonly string[]): Phrase {
  if (names.length === 0) return { en: "none is known here", vi: "ở đây chưa có tên nào" };
  const listed = `${names.slice(0, 12).join(", ")}${names.length > 12 ? ", …" : ""}`;
  return { en: `known: ${listed}`, vi: `tên dùng được: ${listed}` };
}

/** What was perhaps meant. */
export function perhaps(meant: string): Phrase {
  return { en: `perhaps ${meant}`, vi: `có lẽ là ${meant}` };
}

/** Names the known name that is nearest to a mistyped one, by a single slip or by shared pairs of letters; else lists them. */
export function nearest(name: string, names: readonly string[]): Phrase {
  const meant = meantOf(name, names);
  return meant === undefined ? known(names) : perhaps(meant);
}

/** The known name that is nearest to a mistyped one; nothing where none is like it. */
export function meantOf(name: string, names: readonly string[]): string | undefined {
  const scored = names.map((other) => ({ other, likeness: likenessOf(name, other) }));
  const best = scored.reduce<{ other: string; likeness: number } | undefined>(
    (a, b) => (a !== undefined && a.likeness >= b.likeness ? a : b),
    undefined,
  );
  return best === undefined || best.likeness <= 0.4 ? undefined : best.other;
}

/** From 0, nothing alike, to 1, one slip away. */
function likenessOf(name: string, other: string): number {
  if (isSlip(name, other)) return 1;
  const pairs = pairsOf(name);
  const shared = pairsOf(other).filter((pair) => pairs.includes(pair)).length;
  return shared / Math.max(other.length, name.length);
}

/** Whether two names differ by one letter, or by two that have changed places. */
function isSlip(one: string, two: string): boolean {
  if (Math.min(one.length, two.length) < 3 || Math.abs(one.length - two.length) > 1) return false;
  let [start, end] = [0, 0];
  while (start < one.length && one[start] === two[start]) start++;
  while (end < Math.min(one.length, two.length) - start && one.at(-1 - end) === two.at(-1 - end)) end++;
  const [left, right] = [one.slice(start, one.length - end), two.slice(start, two.length - end)];
  return (left.length <= 1 && right.length <= 1) || (left.length === 2 && left === [...right].reverse().join(""));
}

function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2));
}

/**
 * Why the system refuses something, on one line; in Vietnamese too where the refusal is a usual one.
 * @param reason what the system says, in English: "EACCES: permission denied, open 'a'"
 */
export function because(reason: string): Phrase {
  const code = /^[A-Z]+(?=:)/.exec(reason)?.[0] ?? "";
  const why = refusals.get(code);
  const said = reason.replace(/\s+/g, " ");
  return { en: said, vi: why === undefined ? said : `${why} (${code})` };
}

/** The system's refusals by its names for them. */
const refusals: ReadonlyMap<string, string> = new Map([
  ["EACCES", "không có quyền"],
  ["EADDRINUSE", "cổng đang được dùng"],
  ["EADDRNOTAVAIL", "máy này không có địa chỉ ấy"],
  ["EBUSY", "đang được dùng"],
  ["EDQUOT", "hết hạn mức đĩa"],
  ["EEXIST", "đã có rồi"],
  ["EFBIG", "tệp quá lớn"],
  ["EIO", "đĩa bị lỗi khi đọc hoặc ghi"],
  ["EISDIR", "đó là thư mục"],
  ["ELOOP", "liên kết dẫn vòng"],
  ["EMFILE", "mở quá nhiều tệp cùng lúc"],
  ["ENAMETOOLONG", "tên quá dài"],
  ["ENFILE", "cả hệ thống mở quá nhiều tệp"],
  ["ENOENT", "không tồn tại"],
  ["ENOMEM", "không còn bộ nhớ"],
  ["ENOSPC", "không còn chỗ trên đĩa"],
  ["ENOTDIR", "trên đường dẫn có tệp ở chỗ của thư mục"],
  ["EPERM", "không có quyền"],
  ["EROFS", "đĩa chỉ cho đọc"],
  ["EXDEV", "nằm trên một đĩa khác"],
]);
