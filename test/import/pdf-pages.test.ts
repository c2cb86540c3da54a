/** Pages of reports: tables that go on over them, borders of other kinds, a page on its side, a signature. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { outlineOf, readBlocks } from "./blocks.ts";
import { at, bordered, type Pen, type Rows } from "./pdf.ts";
import { doubts, read, row, title } from "./pdf-report.ts";

const tables = suite("pages of PDF reports");

const body = (from: number, to: number): string[][] =>
  Array.from({ length: to - from }, (_, at) => [
    `Huyện ${"ABCDEGHIKL"[from + at]}`,
    "Thực hiện các nhiệm vụ\ntrọng tâm của huyện",
    `${from + at},5`,
    `1.00${from + at}`,
  ]);

tables("a table that goes on over a page is one, with its headings once: with borders", async () => {
  const xs = [60, 150, 300, 400, 500];
  const head = ["Huyện", "Nội dung", "Kế hoạch", "Thực hiện"];
  const part = (pen: Pen, rows: Rows, top: number): void =>
    bordered(pen, { xs, ys: [top, top + 20, ...rows.slice(1).map((_, index) => top + 50 + 30 * index)] }, rows);
  const draft = await read(
    (pen) => {
      title(pen);
      at(pen, "Kết quả của từng huyện được nêu ở bảng dưới đây, xếp theo vần.", 60, 115);
      part(pen, [head, ...body(0, 3)], 640);
      at(pen, "1", 290, 790);
    },
    (pen) => {
      part(pen, [head, ...body(3, 8)], 60);
      at(pen, "2", 290, 790);
    },
    (pen) => {
      bordered(pen, { xs, ys: [60, 90] }, [["", "và của các xã đặc biệt", "", ""]]);
      at(pen, "Các huyện tiếp tục thực hiện trong năm 2021.", 60, 120);
      at(pen, "3", 290, 790);
    },
  );
  const rows = [head, ...body(0, 8)].map((cells) => String(cells).replaceAll("\n", " "));
  const last = (rows.at(-1) ?? "").replace("của huyện", "của huyện và của các xã đặc biệt");
  assert.equal(outlineOf(draft.blocks), [[...rows.slice(0, -1), last].join("/")]);
  assert.is(draft.blocks.length, 3);
  assert.equal(doubts(draft), ["table on page 1: lines of cells may be joined wrongly – compare it with the original"]);
});

tables("and without: neither its headings nor lines that come again are taken for a running head", async () => {
  const places = [60, 150, 320, 420];
  const part = (pen: Pen, top: number, rows: readonly string[][]): void => {
    row(pen, places, top, ["Huyện", "Nội dung", "Kế hoạch", "Thực hiện"]);
    for (const [index, cells] of rows.entries()) row(pen, places, top + 30 + 36 * index, cells);
  };
  const draft = await read(
    (pen) => {
      title(pen);
      at(pen, "Kết quả của từng huyện được nêu ở bảng dưới đây, xếp theo vần.", 60, 115);
      part(pen, 150, body(0, 3));
    },
    (pen) => part(pen, 60, body(3, 6)),
    (pen) => part(pen, 60, body(6, 9)),
  );
  const rows = [["Huyện", "Nội dung", "Kế hoạch", "Thực hiện"], ...body(0, 9)];
  assert.equal(outlineOf(draft.blocks), [rows.map((cells) => String(cells).replaceAll("\n", " ")).join("/")]);
  assert.equal(doubts(draft), []);
});

tables("borders may be thin rectangles, dots or frames, or only between columns", async () => {
  const xs = [60, 200, 300];
  const cells = ["Nguồn", "Vốn", "Trung ương", "402,5"];
  const words = (pen: Pen, top: number): void => {
    for (const [index, text] of cells.entries())
      at(pen, text, (xs[index % 2] ?? 0) + 5, top + 4 + 20 * Math.floor(index / 2));
  };
  const draft = await read((pen) => {
    title(pen);
    at(pen, "Nguồn vốn của các dự án trong năm qua được nêu dưới đây.", 60, 115);
    for (const y of [150, 170, 190]) pen.rect(60, y, 240, 0.5).fill();
    for (const x of xs) pen.rect(x, 150, 0.5, 40).fill();
    words(pen, 150);
    at(pen, "Bảng thứ hai có đường chấm giữa các ô.", 60, 230);
    for (const y of [260, 280, 300]) for (let x = 60; x <= 300; x += 3) pen.rect(x, y, 1, 1).fill();
    for (const x of xs) for (let y = 260; y <= 300; y += 3) pen.rect(x, y, 1, 1).fill();
    words(pen, 260);
    at(pen, "Bảng thứ ba chỉ kẻ giữa các cột.", 60, 340);
    pen.rect(60, 370, 240, 60).moveTo(200, 370).lineTo(200, 430).moveTo(60, 390).lineTo(300, 390).stroke();
    words(pen, 370);
    at(pen, "Địa phương", 65, 414);
    at(pen, "838", 205, 414);
    at(pen, "Bảng thứ tư có khung quanh từng ô.", 60, 445);
    for (const y of [470, 490])
      for (const [left, right] of [
        [60, 200],
        [200, 300],
      ] as const)
        pen
          .rect(left, y, right - left, 20)
          .rect(left + 1, y + 1, right - left - 2, 18)
          .fill("even-odd");
    words(pen, 470);
  });
  assert.equal(
    outlineOf(draft.blocks),
    ["", "", "/Địa phương,838", ""].map((more) => `Nguồn,Vốn/Trung ương,402,5${more}`),
  );
  assert.is(readBlocks(draft.blocks).length, 8);
});

tables("a page that lies on its side is read as it is looked at", async () => {
  const draft = await read(title, (pen) => {
    Object.assign(pen.page.dictionary.data, { Rotate: 90 });
    pen.rotate(-90).translate(-pen.page.height, 0);
    bordered(pen, { xs: [60, 250, 400], ys: [60, 80, 110] }, [
      ["Huyện", "Kế hoạch"],
      ["Huyện A và các\nxã ven biển", "1,5"],
    ]);
  });
  assert.equal(outlineOf(draft.blocks), ["Huyện,Kế hoạch/Huyện A và các xã ven biển,1,5"]);
});

tables("the receivers at a document's foot are read before the signature beside them", async () => {
  const draft = await read((pen) => {
    title(pen);
    at(pen, "Sở báo cáo để Ủy ban nhân dân tỉnh xem xét, chỉ đạo trong năm tới.", 60, 115);
    for (const [index, text] of ["Nơi nhận:", "- Như trên;", "- Lưu: VT."].entries())
      at(pen, text, 60, 150 + 15 * index);
    for (const [index, text] of ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"].entries()) at(pen, text, 400, 150 + 15 * index);
    at(pen, "Lê Minh Anh", 408, 230);
  });
  assert.equal(draft.authors, ["Lê Minh Anh"]);
  assert.equal(
    readBlocks(draft.blocks)
      .map(({ text }) => text)
      .slice(1),
    ["Nơi nhận:", "- Như trên;", "- Lưu: VT.", "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC"],
  );
});

tables("tables that differ only in their figures are no running head", async () => {
  const page = (quarter: number) => (pen: Pen) =>
    bordered(pen, { xs: [60, 200, 300], ys: [60, 80, 100] }, [
      ["Quý trong năm", "Vốn đầu tư"],
      [`${quarter}`, `${quarter}2,5`],
    ]);
  const draft = await read(title, page(1), page(2), page(3));
  assert.equal(outlineOf(draft.blocks), ["Quý trong năm,Vốn đầu tư/1,12,5/2,22,5/3,32,5"]);
});

tables("a page whose rows part fewer columns goes on with the table; one within a cell is named", async () => {
  const draft = await read(
    title,
    (pen) =>
      bordered(pen, { xs: [60, 150, 300, 400], ys: [60, 80, 100] }, [
        ["Huyện", "Việc", "Vốn"],
        ["Huyện A", "Kiểm kê tài sản", "5,5"],
      ]),
    (pen) => {
      bordered(pen, { xs: [60, 300, 400], ys: [60, 80] }, [["Cộng cả tỉnh trong năm", "5,5"]]);
      at(pen, "Bảng sau nêu chi tiết của từng huyện.", 60, 100);
      bordered(pen, { xs: [60, 150, 400], ys: [130, 150, 210] }, [
        ["Huyện", "Chi tiết"],
        ["Huyện A", ""],
      ]);
      bordered(pen, { xs: [160, 250, 390], ys: [160, 180, 200] }, [
        ["Đất", "1"],
        ["Nhà", "2"],
      ]);
    },
  );
  assert.equal(outlineOf(draft.blocks), [
    "Huyện,Việc,Vốn/Huyện A,Kiểm kê tài sản,5,5/Cộng cả tỉnh trong năm,,5,5",
    ",/Huyện,Chi tiết/Huyện A,Đất 1 Nhà 2",
  ]);
  assert.equal(doubts(draft), ["table on page 3: lines of cells may be joined wrongly – compare it with the original"]);
});

tables(
  "an office's head: a sender that ends close to the motto, and lines about the matter below the number",
  async () => {
    const draft = await read((pen) => {
      const sender = "ỦY BAN NHÂN DÂN TỈNH VỊNH XANH";
      const motto = 60 + pen.fontSize(11).widthOfString(sender) + 8;
      at(pen, sender, 60, 50);
      at(pen, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", motto, 50);
      at(pen, "Độc lập - Tự do - Hạnh phúc", motto + 35, 66);
      at(pen, "Số: 45/UBND-TH", 110, 82);
      at(pen, "Vịnh Xanh, ngày 05 tháng 3 năm 2021", motto + 15, 84);
      at(pen, "V/v báo cáo kết quả năm 2020", 75, 98);
      at(pen, "Kính gửi: Bộ Kế hoạch và Đầu tư", 170, 125);
      at(pen, "Ủy ban nhân dân tỉnh báo cáo kết quả thực hiện nhiệm vụ năm 2020 như sau.", 60, 150);
    });
    assert.equal([draft.publisher, draft.date], ["ỦY BAN NHÂN DÂN TỈNH VỊNH XANH", "2021-03-05"]);
    assert.equal(
      [draft.title, ...readBlocks(draft.blocks).map(({ text }) => text)],
      [
        "Báo cáo kết quả năm 2020",
        "Số: 45/UBND-TH",
        "Kính gửi: Bộ Kế hoạch và Đầu tư",
        "Ủy ban nhân dân tỉnh báo cáo kết quả thực hiện nhiệm vụ năm 2020 như sau.",
      ],
    );
  },
);

tables.run();
