/** What words tell without the number that a row makes of it: none at all, the first place, so many of so many. */
import { type Claimed, unitOf } from "./claimed.ts";
import type { NumberRead } from "./reader/read.ts";
import type { Figure } from "./row.ts";
import type { Units } from "./scale.ts";

type Stretch = Pick<NumberRead, "start" | "end">;

/** What says "none" of whatever it is said of: "không xảy ra", "không còn hộ nghèo", "xóa hết nhà tạm". */
const noneAtAll =
  /không (để|còn|xảy ra|phát sinh|ghi nhận|vụ|ca)(?!\p{L})|chưa (xảy ra|phát sinh|ghi nhận)|x(óa|oá) (hết|sạch|xong)/iu;
/** "không trường hợp nào", "chưa có một vụ việc nào". */
const noneAny = /(?<!\p{L})(không|chưa)( \p{L}+){1,6} nào(?!\p{L})/iu;
/** "không có mưa lớn" says none of what it names only. */
const noneOf = /(?<!\p{L})(?:không|chưa) có ((?:\p{L}+ ?){1,4})/giu;

/** Whether words say that there is none of what the row counts; a share or a sum may be told by whatever is wanting. */
export function tellsNone(claimed: Claimed, text: string, units: Units): boolean {
  const { figure, row } = claimed;
  const isZero = !/[1-9]/.test(figure.value) && figure.qualifier === undefined && figure.to === undefined;
  if (row.kind !== "number" || !isZero) return false;
  const words = text.normalize("NFC");
  if (noneAtAll.test(words) || noneAny.test(words)) return true;
  const unit = units.get(unitOf(claimed));
  const counts = unit?.scale === "1" && unit.dimension === unit.id;
  const forms = unit === undefined ? [] : [unit.vi.short, unit.vi.long, ...unit.vi.also];
  return [...words.matchAll(noneOf)].some(([, named = ""]) => !counts || isNamed(named, forms, row.name));
}

/** "không có vụ tai nạn" begins with the unit, "không có tai nạn" stands in the row's name. */
function isNamed(named: string, forms: readonly string[], name = ""): boolean {
  const begins = (form: string): boolean => `${named.trim()} `.toLowerCase().startsWith(`${form.toLowerCase()} `);
  const [first = "", second = ""] = named.toLowerCase().split(" ");
  return forms.some(begins) || (second !== "" && name.toLowerCase().includes(`${first} ${second}`));
}

const firstPlace =
  /(?<!người |cá nhân |đơn vị |cơ quan )(đứng|dẫn|xếp) (ở )?(vị trí )?(đầu|nhất)(?!\p{L})|(?<!\p{L})vị trí (số (một|1)|đầu|quán quân)(?!\p{L})/iu;
const lands: ReadonlySet<string> = new Set(["country", "province", "district", "commune"]);

/** Where words tell a rank otherwise than by "thứ": "đứng đầu cả nước", "12 trên 63 tỉnh", "nhóm 10 tỉnh đứng đầu". */
export function tellsRank(
  figure: Figure,
  text: string,
  figures: readonly NumberRead[],
): { readonly at: Stretch | undefined } | undefined {
  const { value, of, qualifier } = figure;
  const among = figures.find((read) => read.of === of && read.value === value && lands.has(read.unit?.dimension ?? ""));
  if (among !== undefined && among.qualifier === qualifier) return { at: among };
  const all = of === undefined || figures.some((read) => read.value === of && read.of === undefined);
  if (!all) return undefined;
  if (qualifier === "at-most")
    return new RegExp(`(?<!\\p{L})(top|tốp|nhóm) ${value}(?![\\d.,]*\\d)`, "iu").test(text)
      ? { at: undefined }
      : undefined;
  return value === "1" && qualifier === undefined && firstPlace.test(text.normalize("NFC"))
    ? { at: undefined }
    : undefined;
}

/** Where words tell a ratio by two numbers, the whole first: "trong 17 chỉ tiêu có 15 chỉ tiêu đạt". */
export function tellsRatio(
  { value, of, qualifier }: Figure,
  text: string,
  figures: readonly NumberRead[],
): { readonly at: Stretch } | undefined {
  for (const [index, part] of figures.entries()) {
    const whole = figures[index - 1];
    if (whole === undefined || whole.value !== of || part.value !== value || part.qualifier !== qualifier) continue;
    if (isPlain(whole) && isPlain(part) && isPart(whole, part, text))
      return { at: { start: whole.start, end: part.end } };
  }
  return undefined;
}

function isPlain({ kind, to, otherValues }: NumberRead): boolean {
  return kind === "quantity" && to === undefined && otherValues === undefined;
}

/** Both count the same, in one clause: "trong tổng số 17 chỉ tiêu, 15 chỉ tiêu đạt". */
function isPart(whole: NumberRead, part: NumberRead, text: string): boolean {
  const same = part.unit === undefined || part.unit.dimension === whole.unit?.dimension;
  const [before, between] = [text.slice(0, whole.start), text.slice(whole.end, part.start)];
  return (
    same &&
    whole.qualifier === undefined &&
    /(?<!\p{L})trong( tổng)?( số)? $/iu.test(before) &&
    /^[^.,;:!?]*(,|,? (đã |ước )?có|, thì) $/iu.test(between)
  );
}
