/** What a figure is of its row, by the words right beside it: "kế hoạch 40 dự án" is a target, "vượt 4,2%" a margin. */
import type { NumberRead } from "../../ledger/reader/read.ts";
import type { Stated } from "./figures.ts";

/** In the order in which a row is written. */
export const roles = ["target", "result", "baseline", "margin", "attainment", "change", "index"] as const;
export type Role = (typeof roles)[number];

/** Where a figure of a role stands in a row. */
export function pathOf(role: Role): readonly (string | number)[] {
  return role === "target" ? ["targets", 0] : [role];
}

/** Whether it is of the row's own kind and unit; all others compare it with something. */
export function isOwnRole(role: Role): boolean {
  return role === "target" || role === "result" || role === "baseline";
}

/** The words of a figure's clause, up to the figures beside it. */
interface Beside {
  readonly before: string;
  readonly after: string;
}

const plans = "kế hoạch|chỉ tiêu|mục tiêu|dự toán|nghị quyết|mức (?:đề ra|đặt ra|giao)";
const differs = /(vượt|thiếu|hụt|tăng|giảm|cao hơn|thấp hơn|nhiều hơn|ít hơn)(?: thêm)?\s*$/iu;
const falls = /^(?:thiếu|hụt|giảm|thấp hơn|ít hơn)$/iu;
const ofPlan = new RegExp(`^\\s*(?:so với )?(?:${plans})`, "iu");
const toPlan = new RegExp(`(?:${plans})`, "iu");
/** "Bằng 98% cùng kỳ"; in "9,88% năm 2015" the year is the figure's own. */
const ofEarlier =
  /^\s*(?:(?:so với |của )?cùng kỳ|so với (?:năm|tháng|quý|kỳ|đầu năm|cuối năm)|(?:năm|tháng|quý) (?:trước|ngoái))/iu;
const toEarlier = /cùng kỳ|so với (?:năm|tháng|quý|kỳ|cuối năm|đầu năm|giai đoạn|nhiệm kỳ)/iu;
/** "vượt chỉ tiêu 0,8%", "vượt so với kế hoạch 0,8%"; "so với kế hoạch 12 triệu tấn" is the plan itself. */
const offPlan = new RegExp(
  `(?<!đạt và )(vượt|thiếu|hụt|cao hơn|thấp hơn)(?: so với)? (?:${plans})(?: đề ra| đặt ra| năm| giao)*\\s*$`,
  "iu",
);
/** Behind these a figure is a plan's, whatever few words stand between. */
const wanted = /(?:phấn đấu|mục tiêu|đề ra|đặt ra)(?: [^\s]+){0,8}?\s*$/iu;
/** Behind these it is only where "là" or nothing but its year stands between: "chỉ tiêu xuất khẩu đạt 8%" is a result. */
const planned =
  /(?:kế hoạch|chỉ tiêu|dự toán|nghị quyết)(?:(?: [^\s]+){0,8} là|(?: (?:được|giao|cả|năm|giai|đoạn|nhiệm|kỳ|đến|tăng|giảm|ở|mức|bình|quân|[\d–-]+))*:?)\s*$/iu;
/** What is reached and no longer wanted: "hoàn thành mục tiêu đề ra với 40 dự án". */
const reached =
  /hoàn thành|(?<!đạt và )vượt|đạt (?:được|chỉ tiêu|mục tiêu|kế hoạch)|thực hiện|theo (?:kế hoạch|chỉ tiêu)|với\s*$|(?<!\p{L})đã(?!\p{L})|kết quả/iu;
/** What is striven for is so to the end of the sentence, in each of its figures, unless it comes to what is there. */
const strivenFor = /phấn đấu(?!.*(?:(?<!\p{L})đã(?!\p{L})|kết quả|thực tế|đến nay|hiện nay|;))/iu;

/** A role, and whether its value is a fall or a lack: "giảm 5%" is −5. */
export interface Cued {
  readonly role: Role;
  readonly negative: boolean;
}

/**
 * What a figure is by its words; a result where they say nothing else.
 * @param previous what the figure before it in the sentence is: "vượt 12% dự toán Trung ương giao, 5% dự toán tỉnh giao"
 */
export function roleCued(stated: Stated, previous: Cued | undefined): Cued {
  const { read, cell } = stated;
  if (cell !== undefined) return { role: byColumn(cell.cell.column, read), negative: false };
  const beside = besideOf(stated);
  const isTarget = isWanted(stated, beside);
  if (previous !== undefined && isBare(stated)) return bareRole(isTarget, beside, previous);
  if (!isTarget && /(?<!\p{L})từ\s*$/iu.test(beside.before) && /^\s*(lên|xuống|còn)/iu.test(beside.after))
    return { role: "baseline", negative: false };
  const off = offPlan.exec(beside.before)?.[1];
  const verb = off ?? differs.exec(beside.before)?.[1];
  const compared = isCounted(read) && !isTarget ? comparedBy(read, verb, off, beside) : undefined;
  if (compared !== undefined) return { role: compared, negative: verb !== undefined && falls.test(verb) };
  return { role: isTarget ? "target" : "result", negative: false };
}

/** Whether nothing but a joint stands between a figure and the one before, or its clause begins with it. */
function isBare(stated: Stated): boolean {
  return /^(?:\s|và|lên|xuống|còn|đến|tới|,)*$/iu.test(besideOf(stated).before);
}

/** A figure without a verb of its own is what the one before it is, where it is told against the same kind of thing. */
function bareRole(isTarget: boolean, { after }: Beside, previous: Cued): Cued {
  const { role, negative } = previous;
  if (ofPlan.test(after)) return role === "margin" ? { role, negative } : { role: "attainment", negative: false };
  if (ofEarlier.test(after)) return role === "change" ? { role, negative } : { role: "index", negative: false };
  return { role: isTarget || role === "target" ? "target" : "result", negative: negative && role === "target" };
}

/** A number, and no rank, ratio or fraction: only such are compared. */
function isCounted({ kind }: NumberRead): boolean {
  return kind === "quantity" || kind === "multiple";
}

function isWanted({ block, read }: Stated, { before }: Beside): boolean {
  const sentence =
    block.text
      .slice(0, read.start)
      .split(/[.!?…](?=\s)|\n/u)
      .at(-1) ?? "";
  if (strivenFor.test(sentence)) return true;
  return (wanted.test(before) || planned.test(before)) && (!reached.test(before) || /so với[^,;]*$/iu.test(before));
}

function comparedBy(
  read: NumberRead,
  verb: string | undefined,
  off: string | undefined,
  { before, after }: Beside,
): Role | undefined {
  const share = isShare(read);
  if (off !== undefined) return share || isPoints(read) ? "margin" : undefined;
  if (read.kind === "multiple" && /gấp/iu.test(`${before.slice(-8)}${read.text}`)) {
    if (ofPlan.test(after)) return "attainment";
    return ofEarlier.test(after) || toEarlier.test(after) ? "index" : undefined;
  }
  if (verb !== undefined) return differenceBy(verb, share || isPoints(read), { before, after });
  if (!share) return undefined;
  if (ofPlan.test(after)) return "attainment";
  return ofEarlier.test(after) ? "index" : undefined;
}

/** "Vượt 4,2%" needs no plan beside it; "vượt 1.000 tỷ đồng" without one says how high a result is. */
function differenceBy(verb: string, relative: boolean, { before, after }: Beside): Role | undefined {
  if (toEarlier.test(after) && !toPlan.test(after)) return "change";
  if (toPlan.test(after)) return "margin";
  if (toEarlier.test(before)) return "change";
  if (toPlan.test(before)) return "margin";
  return relative && /^(?:vượt|thiếu|hụt)$/iu.test(verb) ? "margin" : undefined;
}

function isShare({ kind, unit }: NumberRead): boolean {
  return kind === "multiple" || unit?.dimension === "share";
}

function isPoints({ unit }: NumberRead): boolean {
  return unit?.dimension.startsWith("share-difference") === true;
}

function byColumn(column: string, read: NumberRead): Role {
  const heading = column.trim();
  if (isShare(read) && /(?:so với|so|thực hiện|đạt|\/) ?(?:kế hoạch|kh|dự toán|mục tiêu)\b/iu.test(heading))
    return "attainment";
  return /^(?:kế hoạch|kh|mục tiêu|dự toán|chỉ tiêu (?:năm|giao|đề ra))(?![\p{L}/])/iu.test(heading)
    ? "target"
    : "result";
}

/** The clause around a figure, cut at the figures beside it; a comma within a number is no end. */
function besideOf({ block, read, scan }: Stated): Beside {
  const left = Math.max(0, ...scan.figures.map(({ end }) => end).filter((end) => end <= read.start));
  const right = Math.min(
    block.text.length,
    ...scan.figures.map(({ start }) => start).filter((start) => start >= read.end),
  );
  const before = block.text.slice(left, read.start).split(/[.;,!?](?=\s)|[()\n]/u);
  const after = block.text.slice(read.end, right).split(/[.;,!?](?=\s|$)|[()\n]/u);
  return { before: before.at(-1) ?? "", after: after[0] ?? "" };
}
