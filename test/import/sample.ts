/** A raw text of the usual form, made up for the tests. */

export const title = "Cảng Vịnh Xanh đón chuyến tàu thứ 1.000";
export const lead = "Sáng nay, cảng Vịnh Xanh đón chuyến tàu thứ 1.000 kể từ đầu năm, sớm hơn kế hoạch hai tuần.";
export const paragraphs: readonly string[] = [
  "Theo Ban quản lý cảng, sản lượng hàng hóa đạt 2,4 triệu tấn, vượt 5% so với kế hoạch.",
  "1. Kho bãi được mở rộng thêm 12 ha; hệ số sử dụng * là 0,85 [1].",
  "- Đội tàu lai dắt có 6 chiếc, trong đó 2 chiếc đóng mới năm 2018.",
  "Cảng cũng bố trí “làn xanh” cho hàng nông sản & thủy sản, từ 5 giờ đến 22 giờ…",
];

/** The sample as a file, its parts replaced where a test names others. */
export function rawText(parts: Partial<Record<"title" | "date" | "lead" | "caption" | "author", string>> = {}): string {
  const date = parts.date ?? "15/09/2019";
  const opening = [
    parts.title ?? title,
    date,
    parts.lead ?? `(Báo Vịnh Xanh) – ${lead}`,
    parts.caption ?? "Ảnh minh họa",
  ];
  return [...opening, ...paragraphs, parts.author ?? "Mai Thu Lan"].filter((line) => line !== "").join("\n\n");
}
