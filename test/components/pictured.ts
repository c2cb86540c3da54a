/** An archive with what the others lack: pictures in all the ways that an article shows them, and an article with every kind of block. */
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
  "Hai hình liền nhau.",
  "![Cầu tàu](cau.jpg)\n![Hải đăng](dung.jpg)",
].join("\n\n");

/** Notes beside blocks that are followed by three, four and five without any, and a quote within another one. */
const blocks = [
  "Bến chính trồng 9 ha rừng.",
  "## Mục thứ nhất\n\n### Mục nhỏ\n\n#### Mục nhỏ hơn",
  "Bến phụ trồng 7 ha rừng.",
  "- Một\n- Hai\n\n1. Ba\n2. Bốn\n\n> Lời trích\n\nCó `mã` ở đây.",
  "Kho bãi rộng 5 ha, trong giai đoạn 2015–2020.",
  "## Mục thứ hai\n\n```\nmã nhiều dòng\n```\n\n| Năm | Vụ | Diện tích |\n| --- | :-: | --: |\n| 2018 | 2 | 10 ha |\n\nMột câu.\n\nHai câu.",
].join("\n\n");

/** A row whose result is quoted from that article. */
function row(id: string, value: number, quote: string): string {
  return `- { id: ${id}, name: Diện tích ${id}, organisation: cang, period: 2020, measure: flow, unit: hectare, result: { value: "${value}", article: 2021/du-loai, quote: "${quote}" } }\n`;
}

const rows = [
  row("dai", 9, "Bến chính trồng 9 ha rừng"),
  row("ngan", 9, "9 ha"),
  row("phu", 7, "7 ha"),
  row("kho", 5, "5 ha"),
];

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
    "_data/organisations.yaml": "- { id: cang, name: Cảng An Hải }\n",
    "_data/targets.yaml": rows.join(""),
    "src/articles/2021/du-loai.md": article("Đủ loại", "2021-01-14", blocks),
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
