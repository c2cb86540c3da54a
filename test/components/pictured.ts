/** An archive with pictures in all the ways that an article shows them. */
import type { Archive } from "../../src/archive/model.ts";
import { drawn } from "../pictures.ts";
import { archiveOf, article } from "../tools.ts";
import { archiveAt } from "./real.ts";

const body = [
  "Một câu trước hình.",
  '![Cầu tàu nhìn từ biển](cau.jpg "Cầu tàu số 2 sau ba năm sửa chữa. Ảnh: An")',
  "Một câu sau hình, và một hình nhỏ.",
  "![Biểu trưng của cảng](nho.png)",
  '![""](trang-tri.png)',
].join("\n\n");

/** Writes the archive into a folder that goes away, and reads it. */
export async function picturedArchive(): Promise<Archive> {
  const [wide, upright, small, faint] = await Promise.all([
    drawn({ width: 1500, height: 900, format: "jpeg" }),
    drawn({ width: 600, height: 900, format: "jpeg" }),
    drawn({ width: 120, height: 80 }),
    drawn({ width: 500, height: 60, alpha: true }),
  ]);
  const shown = (src: string, more: string): string => `image: { src: ${src}, ${more} }\n`;
  const folder = await archiveOf({
    "src/articles/2021/ngang.md": article(
      "Hình ngang, có chú thích và nguồn",
      "2021-01-15",
      body,
      shown("cau.jpg", "alt: Tàu vào cảng, caption: Tàu lớn vào cảng An Hải, credit: Mai Lan"),
    ),
    "src/articles/2021/dung.md": article("Hình đứng", "2021-01-16", "Một câu.", shown("dung.jpg", "alt: Hải đăng")),
    "src/articles/2021/nho.md": article(
      "Hình nhỏ để trang trí",
      "2021-01-17",
      "Một câu.",
      shown("trang-tri.png", 'alt: "", credit: Mai Lan'),
    ),
    "src/articles/2021/cau.jpg": wide,
    "src/articles/2021/dung.jpg": upright,
    "src/articles/2021/nho.png": small,
    "src/articles/2021/trang-tri.png": faint,
  });
  return archiveAt(folder);
}
