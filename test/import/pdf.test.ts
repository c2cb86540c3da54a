/** Reports as PDF: of several pages, in columns, with tables; and what is no text. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Draft } from "../../src/import/draft.ts";
import { readPdf } from "../../src/import/pdf/read-pdf.ts";
import { outlineOf, readBlocks } from "./blocks.ts";
import { at, type Pen, pdf } from "./pdf.ts";

const reports = suite("reports as PDF");

async function read(bytes: Buffer): Promise<Draft> {
  const draft = await readPdf(bytes);
  if ("refused" in draft) throw new Error(draft.refused.message);
  return draft;
}

function rows(pen: Pen, top: number, places: readonly number[], table: readonly (readonly string[])[]): void {
  for (const [index, row] of table.entries())
    for (const [column, text] of row.entries()) if (text !== "") at(pen, text, places[column] ?? 0, top + 18 * index);
}

const running = (pen: Pen, page: number): void => {
  at(pen, "Sở Công Thương Vịnh Xanh – Báo cáo năm 2019", 60, 30, 9);
  at(pen, `Trang ${page}/3`, 280, 770, 9);
};

reports(
  "several pages: running heads and page numbers go, sentences go over the page, a table stays whole",
  async () => {
    const table = [
      ["Mặt hàng", "Kế hoạch", "Thực hiện"],
      ["Thủy sản", "420", "455,5"],
      ["Hàng dệt may", "300", "281"],
      ["Gỗ và sản phẩm gỗ", "95", "102"],
    ];
    const bytes = await pdf([
      (pen) => {
        running(pen, 1);
        at(pen, "Xuất khẩu Vịnh Xanh năm 2019", 60, 70, 20);
        at(pen, "15/01/2020", 60, 105);
        at(pen, "Kim ngạch xuất khẩu năm 2019 đạt 838,5 triệu USD, tăng 6,1%, trong khi", 60, 140);
        at(pen, "kế hoạch là 815 triệu USD. Phần tăng thêm chủ yếu là hàng đông lạnh chở contai-", 60, 156);
        at(pen, "ner và gỗ chế biến xuất sang ba thị trường lớn nhất của ngành nông nghiệp-", 60, 172);
      },
      (pen) => {
        running(pen, 2);
        at(pen, "thủy sản.", 60, 70);
        at(pen, "Kết quả theo mặt hàng", 60, 110, 15);
        rows(pen, 140, [60, 260, 360], table);
        at(pen, "Đơn vị: triệu USD. Nguồn: Chi cục Hải quan.", 60, 240);
      },
      (pen) => {
        running(pen, 3);
        at(pen, "Năm 2020, tỉnh đặt mục tiêu 900 triệu USD.", 60, 70);
      },
    ]);
    const { title, date, blocks } = await read(bytes);
    assert.equal([title, date], ["Xuất khẩu Vịnh Xanh năm 2019", "2020-01-15"]);
    assert.equal(outlineOf(blocks), ["## Kết quả theo mặt hàng", table.map(String).join("/")]);
    const texts = readBlocks(blocks).map(({ text }) => text);
    assert.is(
      texts[0],
      "Kim ngạch xuất khẩu năm 2019 đạt 838,5 triệu USD, tăng 6,1%, trong khi kế hoạch là 815 triệu USD. Phần tăng thêm chủ yếu là hàng đông lạnh chở container và gỗ chế biến xuất sang ba thị trường lớn nhất của ngành nông nghiệp-thủy sản.",
    );
    assert.is(texts.at(-1), "Năm 2020, tỉnh đặt mục tiêu 900 triệu USD.");
    assert.not.match(blocks.join("\n"), /Trang \d|Sở Công Thương/);
  },
);

reports("two columns are read one after the other, each as its own lines", async () => {
  const left = [
    "Vụ đông xuân, toàn tỉnh gieo",
    "cấy 41.200 ha lúa, đạt 103%",
    "kế hoạch. Năng suất bình quân",
    "là 62,4 tạ/ha, cao hơn vụ",
    "trước 1,3 tạ/ha nhờ giống mới",
    "và thời tiết thuận lợi.",
  ];
  const right = [
    "Vụ hè thu gieo cấy 38.900 ha,",
    "đạt 97,2% kế hoạch. Hạn hán",
    "làm 1.100 ha phải bỏ. Năng suất",
    "bình quân là 54 tạ/ha, thấp hơn",
    "mục tiêu 55 tạ/ha. Sản lượng",
    "cả hai vụ là 467.000 tấn.",
  ];
  const bytes = await pdf(
    [
      (pen) => {
        at(pen, "Sản xuất lúa năm 2021", 60, 60, 18);
        for (const [index, text] of left.entries()) at(pen, text, 60, 120 + 16 * index);
        for (const [index, text] of right.entries()) at(pen, text, 310, 120 + 16 * index);
      },
    ],
    { Title: "Microsoft Word - bao cao.docx", Author: "Trần Văn Hòa", CreationDate: new Date("2021-12-31T18:00:00Z") },
  );
  const { title, date, authors, blocks, notes } = await read(bytes);
  assert.equal([title, date, authors], ["Sản xuất lúa năm 2021", "2022-01-01", ["Trần Văn Hòa"]]);
  assert.equal(
    readBlocks(blocks).map(({ text }) => text),
    [left.join(" "), right.join(" ")],
  );
  assert.equal(
    notes.filter(({ found }) => found === "guessed").map(({ part }) => part),
    ["date", "author", "body"],
  );
});

reports("a table with wrapped cells and empty ones; marks drawn apart from their letters are one letter", async () => {
  const bytes = await pdf([
    (pen) => {
      at(pen, "Chỉ tiêu xã hội năm 2020".normalize("NFD"), 60, 60, 18);
      at(pen, "Vịnh Xanh, ngày 4 tháng 1 năm 2021", 300, 95);
      at(pen, "Bảng dưới đây so kết quả với nghị quyết của Hội đồng nhân dân tỉnh.".normalize("NFD"), 60, 130);
      rows(
        pen,
        170,
        [60, 250, 330, 420],
        [
          ["Chỉ tiêu", "Đơn vị", "Nghị quyết", "Kết quả"],
          ["Tỷ lệ hộ nghèo", "%", "4,0", "3,2"],
        ],
      );
      at(pen, "Lao động qua đào tạo", 60, 210);
      at(pen, "%", 250, 210);
      at(pen, "65", 330, 210);
      at(pen, "66,1", 420, 210);
      at(pen, "có bằng, chứng chỉ", 60, 223);
      rows(pen, 245, [60, 250, 330, 420], [["Giường bệnh/vạn dân", "giường", "", "29"]]);
    },
  ]);
  const { title, date, blocks } = await read(bytes);
  assert.equal([title, date], ["Chỉ tiêu xã hội năm 2020", "2021-01-04"]);
  assert.equal(outlineOf(blocks), [
    "Chỉ tiêu,Đơn vị,Nghị quyết,Kết quả/Tỷ lệ hộ nghèo,%,4,0,3,2/Lao động qua đào tạo có bằng, chứng chỉ,%,65,66,1/Giường bệnh/vạn dân,giường,,29",
  ]);
  assert.is(blocks.join("\n"), blocks.join("\n").normalize("NFC"));
});

reports("a scan is named as one, a locked file too, and a broken one ends at once", async () => {
  const said = async (bytes: Buffer): Promise<string> => {
    const draft = await readPdf(bytes).catch(() => undefined);
    return draft === undefined ? "broken" : "refused" in draft ? draft.refused.message : "";
  };
  assert.match(
    await said(await pdf([(pen) => void pen.rect(50, 50, 400, 600).fill("#ddd"), (pen) => at(pen, "3", 280, 770)])),
    /is a scan/,
  );
  assert.match(
    await said(await pdf([(pen) => at(pen, "Nội dung có khóa", 60, 60)], {}, { userPassword: "a" })),
    /locked/,
  );
  const whole = await pdf([(pen) => at(pen, "Nội dung dài đủ để không phải là bản quét", 60, 60)]);
  assert.is(await said(Buffer.from("%PDF-1.7\nkhông có gì")), "broken");
  assert.type(await said(whole.subarray(0, whole.length / 2)), "string");
});

reports.run();
