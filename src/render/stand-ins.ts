/**
 * What stands in for a typeface until it is loaded: a typeface of the reader's device, made as wide and as high, so that nothing
 * moves when the other comes. It keeps its own name, under which the style sheets name it next.
 */
import { type Metrics, metricsOf } from "./font-metrics.ts";
import { type Face, faces } from "./fonts.ts";

interface StandIn {
  readonly family: string;
  /** Its names on devices; Liberation has the widths of Arial and Times New Roman. */
  readonly local: readonly string[];
  /** How wide it sets the sample, in parts of the letters' size. */
  readonly width: number;
}

/** Ordinary Vietnamese of reports, with its figures: how wide letters are counts as often as they stand in it. */
export const sample =
  "Năm 2020, tổng kim ngạch xuất khẩu của các doanh nghiệp trong khu công nghiệp đạt 3,9 tỷ USD, tăng 8,8% so với cùng kỳ năm trước " +
  "và vượt chỉ tiêu đề ra. Ban Quản lý cho biết số lao động được tuyển mới, thu ngân sách và vốn đầu tư đăng ký đều cao hơn kế " +
  "hoạch; riêng tỷ lệ lấp đầy còn thấp, vì nhiều dự án chậm tiến độ. Bảng đối chiếu mức đề ra, kết quả đạt được.";

/**
 * By the file names of the typefaces. Devices' own typefaces cannot be had here: widths are those of Gelasio, Tinos and Arimo,
 * which were drawn to the widths of Georgia, Times New Roman and Arial, and of Noto Serif and Roboto themselves.
 */
const instead: Readonly<Record<string, readonly StandIn[]>> = {
  "source-serif-4-400.woff2": [
    { family: "Georgia", local: ["Georgia"], width: 161.96 },
    { family: "Noto Serif", local: ["Noto Serif", "NotoSerif"], width: 175.189 },
    { family: "Times New Roman", local: ["Times New Roman", "Liberation Serif"], width: 149.043 },
  ],
  "be-vietnam-pro-500.woff2": [
    { family: "Arial", local: ["Arial", "Liberation Sans"], width: 165.818 },
    { family: "Roboto", local: ["Roboto", "Roboto-Regular"], width: 162.704 },
  ],
  "be-vietnam-pro-700.woff2": [
    { family: "Arial", local: ["Arial Bold", "Arial-BoldMT", "Liberation Sans Bold"], width: 177.411 },
    { family: "Roboto", local: ["Roboto Bold", "Roboto-Bold"], width: 165.329 },
  ],
};

/** The rules that name what stands in. */
export async function standIns(): Promise<string> {
  const rules = await Promise.all(
    faces.map(async (face) => {
      const wanted = await metricsOf(face.source, sample);
      return (instead[face.name] ?? []).map((standIn) => ruleOf(face, wanted, standIn));
    }),
  );
  return rules.flat().join("");
}

function ruleOf({ weight }: Face, wanted: Metrics, { family, local, width }: StandIn): string {
  const size = wanted.width / width;
  // What is overridden is made larger with the letters, so it is made as much smaller.
  const of = (height: number): string => percent(height / size);
  const names = local.map((name) => `local("${name}")`).join();
  return (
    `@font-face{font-family:"${family}";font-weight:${weight};src:${names};size-adjust:${percent(size)};` +
    `ascent-override:${of(wanted.ascent)};descent-override:${of(wanted.descent)};line-gap-override:${of(wanted.gap)}}`
  );
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}
