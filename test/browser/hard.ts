/** What is hard to lay out: long words, titles and names, a wide table, a single line, a picture much higher than wide, other scripts. */
import { drawn } from "../pictures.ts";
import { article, type Files } from "../tools.ts";
import { ledgerFiles, type Told } from "./sample-ledger.ts";

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

/** Front matter of its own, and a text that runs from right to left. */
const others: Readonly<Record<string, string>> = {
  "chu-a-rap": `---\ntitle: الأهداف والنتائج\ndate: 2021-03-07\nlang: ar\n---\n\nبلغت قيمة الصادرات 12 مليون دولار.\n\n- الأول\n- الثاني\n`,
  "anh-doc": article("Ảnh dọc", "2021-03-08", "![Cột đo nước](cot-nuoc.png)\n\nMột đoạn."),
};

/** Rows whose names are as long as names can be, of an organisation with such a name. */
const rows: readonly Told[] = ["100", "140"].map((target) => ({
  name: `Hàng ${longWord}`,
  organisation: "cang-vinh-xanh",
  topic: "hang-hoa",
  period: target === "100" ? "2019" : "2020",
  target,
  result: "130",
}));
const ledger = ledgerFiles(rows);

/** The addresses of the articles, and of the pages that tell of their rows. */
export const hardPaths = [
  ...Object.keys({ ...articles, ...others, "so-lieu": "" }).map((name) => `bai-viet/2021/${name}/`),
  ...[
    "chi-tieu/",
    "chi-tieu/dong-1/",
    "don-vi/cang-vinh-xanh/",
    "chu-de/hang-hoa/",
    "ky/2019/",
    "den-han/",
    "con-so-chua-ghi/",
  ],
];

/** The article with the wide table. */
export const widePath = "bai-viet/2021/bang-rong/";

/** The article of which each row's target and result stand in paragraphs of their own, and the one in another script. */
export const [apartPath, foreignPath] = ["bai-viet/2021/so-lieu/", "bai-viet/2021/chu-a-rap/"] as const;

/** The picture that is much higher than wide. */
export const portraitPath = "bai-viet/2021/anh-doc/";

/** Their files in an archive. */
export const hardFiles: Files = {
  ...ledger,
  "_data/organisations.yaml": String(ledger["_data/organisations.yaml"]).replace("Cảng Vịnh Xanh", `Cảng ${longWord}`),
  "src/articles/2021/cot-nuoc.png": await drawn({ width: 300, height: 1400 }),
  ...Object.fromEntries(
    Object.entries({ ...articles, ...others }).map(([name, text]) => [`src/articles/2021/${name}.md`, text]),
  ),
};
