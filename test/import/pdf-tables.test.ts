/** Tables in reports: with borders and without, cells of several lines, headings of two levels, and over pages. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Draft } from "../../src/import/draft.ts";
import { readPdf } from "../../src/import/pdf/read-pdf.ts";
import { outlineOf, readBlocks } from "./blocks.ts";
import { at, bordered, type Pen, pdf, type Rows, stacked } from "./pdf.ts";

const tables = suite("tables in PDF reports");

async function read(...pages: readonly ((pen: Pen) => void)[]): Promise<Draft> {
  const draft = await readPdf(await pdf(pages));
  if ("refused" in draft) throw new Error(draft.refused.message);
  return draft;
}

/** What the import says of tables of which it is not sure. */
function doubts({ notes }: Draft): readonly string[] {
  return notes.filter(({ why }) => /^table on page/.test(why.message)).map(({ why }) => why.message);
}

const title = (pen: Pen): void => {
  at(pen, "Kinh tế Vịnh Xanh năm 2020", 60, 50, 18);
  at(pen, "15/01/2021", 60, 85);
};

/** A line of a table without borders, each cell's lines around one middle. */
function row(pen: Pen, places: readonly number[], middle: number, cells: readonly string[], step = 13): void {
  for (const [index, text] of cells.entries()) if (text !== "") stacked(pen, text, places[index] ?? 0, middle, step);
}

tables(
  "an office's head gives sender and day, and a table with borders its cells, whatever stands beside them",
  async () => {
    const head: Rows = [
      [
        { text: "TT", rows: 2 },
        { text: "Chỉ tiêu", rows: 2 },
        { text: "Đơn vị", rows: 2 },
        { text: "Năm 2020", columns: 2 },
      ],
      [undefined, undefined, undefined, "Kế hoạch", "Thực hiện"],
      [{ text: "I. Kinh tế", columns: 5 }],
      ["1", "Tốc độ tăng tổng sản phẩm\ntrên địa bàn theo giá so\nsánh năm 2010", "%", "6,8", "2,91"],
      ["2", "Vốn thực hiện của các dự\nán đầu tư nước ngoài", "tỷ đồng", { text: "1.300,5", rows: 2 }, "1.298"],
      ["3", "Vốn trong nước", "tỷ đồng", undefined, "95,75"],
    ];
    const draft = await read((pen) => {
      at(pen, "BỘ KẾ HOẠCH VÀ ĐẦU TƯ", 70, 50);
      at(pen, "CỤC ĐẦU TƯ", 103, 66);
      at(pen, "VỊNH XANH", 105, 82);
      at(pen, "Số: 123/BC-ĐTVX", 92, 99);
      at(pen, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 290, 53);
      at(pen, "Độc lập - Tự do - Hạnh phúc", 330, 69);
      pen.moveTo(340, 84).lineTo(470, 84).stroke();
      at(pen, "Hà Nội, ngày 10 tháng 02 năm 2021", 310, 99);
      at(pen, "BÁO CÁO", 270, 140);
      at(pen, "Tình hình thu hút đầu tư năm 2020", 210, 156);
      at(pen, "Năm 2020, tổng vốn đăng ký mới và tăng thêm đạt 1.394 tỷ đồng.", 60, 190);
      bordered(pen, { xs: [60, 90, 260, 330, 410, 500], ys: [220, 240, 260, 280, 326, 356, 376] }, head);
    });
    assert.equal(
      [draft.title, draft.date, draft.publisher],
      ["BÁO CÁO Tình hình thu hút đầu tư năm 2020", "2021-02-10", "CỤC ĐẦU TƯ VỊNH XANH"],
    );
    assert.is(draft.blocks.length, 2);
    assert.equal(outlineOf(draft.blocks), [
      [
        "TT,Chỉ tiêu,Đơn vị,Năm 2020 – Kế hoạch,Năm 2020 – Thực hiện",
        "I. Kinh tế,,,,",
        "1,Tốc độ tăng tổng sản phẩm trên địa bàn theo giá so sánh năm 2010,%,6,8,2,91",
        "2,Vốn thực hiện của các dự án đầu tư nước ngoài,tỷ đồng,1.300,5,1.298",
        "3,Vốn trong nước,tỷ đồng,1.300,5,95,75",
      ].join("/"),
    ]);
    assert.equal(doubts(draft), []);
  },
);

tables(
  "without borders, short cells beside the middle of a tall one are of its row; numbered headings are of none",
  async () => {
    const places = [60, 90, 300, 400];
    const draft = await read((pen) => {
      title(pen);
      at(pen, "1.", 60, 120);
      at(pen, "Kết quả chính", 90, 120);
      at(pen, "Năm 2020", 340, 146);
      row(pen, places, 159, ["TT", "Chỉ tiêu", "", ""]);
      row(pen, places, 172, ["", "", "Kế hoạch", "Thực hiện"]);
      row(pen, places, 202, ["1", "Tỷ lệ lao động qua đào\ntạo có bằng cấp", "65", "66,1"]);
      row(pen, places, 240, ["2", "Số giường bệnh trên một\nvạn dân, kể cả của trạm y\ntế cấp xã", "28", "29"]);
      row(pen, places, 273, ["3", "Tỷ lệ hộ nghèo", "4,0", "3,25"]);
      at(pen, "2.", 60, 305);
      at(pen, "Nhiệm vụ năm sau", 90, 305);
      at(pen, "Năm 2021, tỉnh phấn đấu giảm tỷ lệ hộ nghèo còn 2,8%.", 60, 330);
    });
    assert.equal(outlineOf(draft.blocks), [
      [
        "TT,Chỉ tiêu,Năm 2020 – Kế hoạch,Năm 2020 – Thực hiện",
        "1,Tỷ lệ lao động qua đào tạo có bằng cấp,65,66,1",
        "2,Số giường bệnh trên một vạn dân, kể cả của trạm y tế cấp xã,28,29",
        "3,Tỷ lệ hộ nghèo,4,0,3,25",
      ].join("/"),
    ]);
    const texts = readBlocks(draft.blocks).flatMap(({ kind, text }) => (kind === "paragraph" ? [text] : []));
    assert.equal(texts.slice(0, 2), ["1. Kết quả chính", "2. Nhiệm vụ năm sau"]);
    assert.equal(doubts(draft), []);
  },
);

tables("rows as close as the lines of a cell are told by the cells of one line", async () => {
  const places = [60, 90, 300, 400];
  const rows = (step: (lines: number) => number) => async () => {
    const cells = [
      ["TT", "Chỉ tiêu", "Kế hoạch", "Thực hiện"],
      ["1", "Doanh thu bán hàng và\ncung cấp dịch vụ", "1.300,5", "1.355,2"],
      ["2", "Lợi nhuận", "95", "102,4"],
      ["3", "Nộp ngân sách, gồm thuế\nvà các khoản thu khác\ntheo quy định", "45", "47"],
    ];
    const draft = await read((pen) => {
      title(pen);
      let top = 120;
      for (const [number = "", text = "", ...figures] of cells) {
        const lines = text.split("\n").length;
        stacked(pen, text, places[1] ?? 0, top + 6.5 * lines);
        row(pen, places, top + step(lines), [number, "", ...figures]);
        top += 13 * lines;
      }
    });
    assert.equal(outlineOf(draft.blocks), [cells.map((each) => String(each).replaceAll("\n", " ")).join("/")]);
    assert.equal(doubts(draft), []);
  };
  await rows((lines) => 6.5 * lines)();
  await rows(() => 6.5)();
});

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

tables("borders may be thin rectangles, dots, or only between columns", async () => {
  const xs = [60, 200, 300];
  const cells = ["Nguồn", "Vốn", "Trung ương", "402,5", "Địa phương", "838"];
  const words = (pen: Pen, top: number): void => {
    for (const [index, text] of cells.entries())
      at(pen, text, (xs[index % 2] ?? 0) + 5, top + 4 + 20 * Math.floor(index / 2));
  };
  const draft = await read((pen) => {
    title(pen);
    at(pen, "Nguồn vốn của các dự án trong năm qua được nêu dưới đây.", 60, 115);
    for (const y of [150, 170, 190, 210]) pen.rect(60, y, 240, 0.5).fill();
    for (const x of xs) pen.rect(x, 150, 0.5, 60).fill();
    words(pen, 150);
    at(pen, "Bảng thứ hai có đường chấm giữa các ô.", 60, 230);
    for (const y of [260, 280, 300, 320]) for (let x = 60; x <= 300; x += 3) pen.rect(x, y, 1, 1).fill();
    for (const x of xs) for (let y = 260; y <= 320; y += 3) pen.rect(x, y, 1, 1).fill();
    words(pen, 260);
    at(pen, "Bảng thứ ba chỉ kẻ giữa các cột.", 60, 340);
    pen.rect(60, 370, 240, 60).moveTo(200, 370).lineTo(200, 430).moveTo(60, 390).lineTo(300, 390).stroke();
    words(pen, 370);
  });
  assert.equal(outlineOf(draft.blocks), Array(3).fill("Nguồn,Vốn/Trung ương,402,5/Địa phương,838"));
  assert.is(readBlocks(draft.blocks).length, 6);
});

tables("what cannot be told is named with its page", async () => {
  const draft = await read(title, (pen) => {
    at(pen, "Chỉ tiêu", 60, 60);
    at(pen, "Kế hoạch", 250, 60);
    at(pen, "Thực hiện", 400, 60);
    for (const [index, text] of ["Cảng biển", "Kho bãi", "Đường sắt", "Sân bay", "Bến xe"].entries())
      at(pen, text, 60, 74 + 13 * index);
    for (const [place, figures] of [
      [250, ["10", "20,5"]],
      [400, ["11", "21"]],
    ] as const)
      for (const [index, text] of figures.entries()) at(pen, text, place, 87 + 26 * index);
  });
  assert.equal(doubts(draft), ["table on page 2: lines of cells may be joined wrongly – compare it with the original"]);
});

tables.run();
