/** A small archive with every kind of source in it, made up for the tests. */
import { article, type Files } from "../tools.ts";

export const port = "src/articles/2021/cang-vinh-xanh.md";
export const road = "src/articles/2022/duong-ven-bien.md";

const portText = `Sản lượng hàng hóa qua cảng đạt 2,4 triệu tấn, tăng 5% so với năm trước.

## Kho bãi

Kho bãi được mở rộng thêm 12 ha; xem thêm [đường ven biển](/bai-viet/2022/duong-ven-bien/).`;

/** The smallest PNG: one transparent dot. */
const dot = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);

export const sample: Files = {
  "_data/site.yaml": "title: Kho Vịnh Xanh\ndescription: Bài viết về Vịnh Xanh.\nurl: https://example.org/kho/\n",
  "_data/topics.yaml": "- { id: cang-bien, name: Cảng biển }\n- { id: giao-thong, name: Giao thông }\n",
  "_data/organisations.yaml": "- { id: cang-vinh-xanh, name: Cảng Vịnh Xanh }\n",
  "_data/targets.yaml": `- id: san-luong-tang-2021
  name: Mức tăng sản lượng hàng hóa
  topic: cang-bien
  organisation: cang-vinh-xanh
  period: 2021
  measure: rate
  unit: percent
  result: { value: "5", article: 2021/cang-vinh-xanh, quote: "tăng 5% so với năm trước" }
`,
  [port]: article(
    "Cảng Vịnh Xanh đón tàu lớn",
    "2021-09-15",
    portText,
    "publisher: Báo Vịnh Xanh\nauthor: Mai Thu Lan\ntopics: [cang-bien]\norganisations: [cang-vinh-xanh]\nimage: { src: cang.png, alt: Tàu cập cảng }\n",
  ),
  [road]: article("Thông xe đường ven biển", "2022-01-20", "Tuyến đường dài 18 km.", "topics: [giao-thong]\n"),
  "src/articles/2021/cang.png": dot,
};

export const portPage = "bai-viet/2021/cang-vinh-xanh/index.html";
export const roadPage = "bai-viet/2022/duong-ven-bien/index.html";
