/** Articles that are hard to lay out: long words and titles, a wide table, a single line. */
import { article, type Files } from "../tools.ts";

/** A word of 200 letters. */
export const longWord = "nghiêng".repeat(29).slice(0, 200);

const columns = Array.from({ length: 12 }, (_, index) => index + 1);
const table = [
  `| ${columns.map((column) => `Kỳ báo cáo ${column}`).join(" | ")} |`,
  `|${columns.map(() => "---").join("|")}|`,
  `| ${columns.map((column) => `${column}.234.567,8 triệu đồng`).join(" | ")} |`,
].join("\n");
const code = `\`\`\`\n${"dòng ".repeat(60)}\n\`\`\``;
const everyBlock = `Trước ${longWord} sau.\n\n## Mục ${longWord}\n\n- ${longWord}\n\n> ${longWord}`;

/** Each by the name of its file, all of 2021. */
const articles: Readonly<Record<string, string>> = {
  "mot-dong": article("Một dòng", "2021-03-01", "Bài chỉ có một dòng."),
  "tieu-de-dai": article("Kế hoạch phát triển kinh tế xã hội ".repeat(12).trim(), "2021-03-02", "Một đoạn."),
  "chu-hoa": article("ĐẨY MẠNH XUẤT KHẨU, GIỮ VỮNG THỊ TRƯỜNG ".repeat(3).trim(), "2021-03-06", "Một đoạn."),
  "tu-dai": article(`Từ dài ${longWord}`, "2021-03-03", everyBlock),
  "bang-rong": article("Bảng mười hai cột", "2021-03-04", `Bảng dưới đây.\n\n${table}\n\n${code}`),
  "lien-ket": article("Liên kết", "2021-03-05", `Xem <https://example.org/${"duong-dan/".repeat(20)}>.`),
};

/** Their addresses. */
export const hardPaths = Object.keys(articles).map((name) => `bai-viet/2021/${name}/`);

/** The article with the wide table. */
export const widePath = "bai-viet/2021/bang-rong/";

/** Their files in an archive. */
export const hardFiles: Files = Object.fromEntries(
  Object.entries(articles).map(([name, text]) => [`src/articles/2021/${name}.md`, text]),
);
