/** Tables in reports: with borders and without, cells of several lines, headings of two levels. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { outlineOf, readBlocks } from "./blocks.ts";
import { at, bold, bordered, type Pen, type Rows, regular, stacked } from "./pdf.ts";
import { doubts, read, row, title } from "./pdf-report.ts";

const tables = suite("tables in PDF reports");

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
    assert.is(draft.blocks[0], "Số: 123/BC-ĐTVX");
    assert.is(draft.blocks.length, 3);
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

tables(
  "a cell that fills its column is parted from the next, and a row over all columns from the tall row below",
  async () => {
    const full = "Hoàn thành việc sắp xếp lại";
    const draft = await read((pen) => {
      title(pen);
      const places = [60, 84, 84 + pen.fontSize(11).widthOfString(full) + 8, 400];
      row(pen, places, 130, ["TT", "Nhiệm vụ", "Chủ trì", "Kinh phí"]);
      row(pen, places, 155, ["1", "Kiểm kê", "Sở Tài chính", "37,1"]);
      row(pen, places, 180, ["I. LĨNH VỰC KINH TẾ"]);
      row(pen, places, 212, ["10", `${full}\ncác doanh nghiệp`, "Sở Kế hoạch", "1.000"]);
      row(pen, places, 254, ["11", `Báo cáo\n${full}\ndoanh nghiệp`, "Văn phòng", "2.000,5"]);
    });
    assert.equal(outlineOf(draft.blocks), [
      [
        "TT,Nhiệm vụ,Chủ trì,Kinh phí",
        "1,Kiểm kê,Sở Tài chính,37,1",
        "I. LĨNH VỰC KINH TẾ,,,",
        `10,${full} các doanh nghiệp,Sở Kế hoạch,1.000`,
        `11,Báo cáo ${full} doanh nghiệp,Văn phòng,2.000,5`,
      ].join("/"),
    ]);
  },
);

tables("letters that go over a border are parted at the space beside it", async () => {
  const draft = await read((pen) => {
    title(pen);
    bordered(pen, { xs: [60, 150, 240], ys: [120, 140, 160] }, [
      ["Tháng 1", "Tháng 2"],
      ["", ""],
    ]);
    at(pen, "1.355,2 1.402,1", 149 - pen.fontSize(11).widthOfString("1.355,2"), 144);
  });
  assert.equal(outlineOf(draft.blocks), ["Tháng 1,Tháng 2/1.355,2,1.402,1"]);
});

tables("where lines stand all alike, those drawn between rows part them, or else small letters go on", async () => {
  const cells = [
    ["Nội dung", "Kết quả", "Đơn vị"],
    ["Cảng biển\nKho bãi", "Xong", "Sở Giao thông"],
    ["Đường sắt", "Chưa", "Sở Xây dựng\nSở Nội vụ"],
    ["Sân bay\nBến xe", "Xong", "Sở Công Thương"],
  ];
  const small = cells.map((row) => row.map((text) => text.replace("\nKho", "\nkho").replace(/\n(?!kho).*/, "")));
  const draw = (pen: Pen, rows: readonly string[][], start: number, isRuled: boolean): void => {
    let top = start;
    for (const each of rows) {
      const lines = Math.max(...each.map((text) => text.split("\n").length));
      for (const [column, text] of each.entries())
        stacked(pen, text, [60, 200, 300][column] ?? 0, top + 6.5 * text.split("\n").length);
      top += 13 * lines;
      if (isRuled) pen.moveTo(60, top).lineTo(400, top).stroke();
    }
  };
  const draft = await read((pen) => {
    title(pen);
    draw(pen, cells, 120, true);
    draw(pen, small, 300, false);
  });
  const shown = (rows: readonly string[][]): string => rows.map((row) => String(row).replaceAll("\n", " ")).join("/");
  assert.equal(outlineOf(draft.blocks), [`,,/${shown(cells)}`, `,,/${shown(small)}`]);
  assert.is(doubts(draft).length, 1);
});

tables("where no figures tell what are headings, their letters do", async () => {
  const cells = [
    ["Quý", "Nhiệm vụ"],
    ["Quý I", "Kiểm kê tài sản"],
    ["Quý II", "Báo cáo Bộ"],
  ];
  const draft = await read((pen) => {
    title(pen);
    const xs = [60, 150, 300];
    pen.font(bold);
    bordered(pen, { xs, ys: [120, 140] }, cells.slice(0, 1));
    pen.font(regular);
    bordered(pen, { xs, ys: [140, 160, 180] }, cells.slice(1));
  });
  assert.equal(outlineOf(draft.blocks), [cells.map(String).join("/")]);
});

tables(
  "tables of words alone: rows are told by how their lines stand; the name of the next one parts them",
  async () => {
    const places = [60, 180, 390];
    const rows = [
      ["Nội dung", "Kết quả", "Đơn vị chủ trì"],
      ["Xây dựng\nnông thôn mới", "Có thêm hai xã đạt chuẩn,\nvượt kế hoạch được giao\nđầu năm", "Sở Nông nghiệp"],
      ["Cải cách hành\nchính", "Chưa hoàn thành", "Sở Nội vụ, phối hợp\nvới các huyện"],
    ];
    const draft = await read((pen) => {
      title(pen);
      at(pen, "Bảng 1. Nhiệm vụ", 60, 115);
      for (const [index, middle] of [145, 180, 225].entries()) row(pen, places, middle, rows[index] ?? []);
      at(pen, "Bảng 2. Thu chi", 60, 255);
      at(pen, "Năm 2020", 283, 280);
      row(pen, places, 305, ["Khoản", "", ""]);
      row(pen, [200, 280, 370, 450], 305, ["Kế hoạch", "Thực hiện", "Tỷ lệ", "Ghi chú"]);
      row(pen, [60, 200, 280, 370, 450], 335, ["Thu", "1.000", "1.100,5", "110", "Sơ bộ"]);
      row(pen, [60, 200, 280, 370, 450], 360, ["Chi", "900", "850", "94,4", ""]);
    });
    assert.equal(outlineOf(draft.blocks), [
      [",,", ...rows.map((cells) => String(cells).replaceAll("\n", " "))].join("/"),
      "Khoản,Năm 2020 – Kế hoạch,Năm 2020 – Thực hiện,Năm 2020 – Tỷ lệ,Ghi chú/Thu,1.000,1.100,5,110,Sơ bộ/Chi,900,850,94,4,",
    ]);
    assert.equal(doubts(draft), []);
  },
);

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
