/** Documents of Word: three of differing make, and those that no one should open. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Draft } from "../../src/import/draft.ts";
import { readWord } from "../../src/import/word/read-word.ts";
import { outlineOf, readBlocks } from "./blocks.ts";
import { docx, item, p, table, zipped } from "./docx.ts";

const word = suite("documents of Word");

async function read(bytes: Buffer): Promise<Draft> {
  const draft = await readWord(bytes);
  if ("refused" in draft) throw new Error(draft.refused.message);
  return draft;
}

word("a report in styles: title, date, lead, headings, lists, a table and a note", async () => {
  const rows = [
    ["Chỉ tiêu", "2|Năm 2019"],
    ["GRDP (%)", "8,5", "8,8"],
    ["Xuất khẩu (triệu USD)", "1.300", "1.355"],
  ];
  const body = [
    p("Kinh tế Vịnh Xanh năm 2019", "Title"),
    p("15/01/2020"),
    p("Mười một trên mười hai chỉ tiêu đạt và vượt.", "Subtitle"),
    p("Tăng trưởng", "Heading1"),
    p("GRDP tăng **8,8%**, cao hơn mục tiêu 8,5%.[^1]"),
    item("Nông nghiệp tăng 3,1%", 1),
    item("Lúa 2,0%", 1, 1),
    item("Bước một", 2),
    item("Bước hai", 2),
    p("Bảng chính", "Heading2"),
    table(rows),
    p("Lê Minh Anh"),
  ].join("");
  const draft = await read(
    await docx({
      body,
      footnotes: ["Số sơ bộ."],
      core: "<dc:title>Document1</dc:title><dc:creator>Admin</dc:creator>",
    }),
  );
  const { title, date, lead, authors } = draft;
  assert.equal(
    [title, date, lead, authors],
    ["Kinh tế Vịnh Xanh năm 2019", "2020-01-15", "Mười một trên mười hai chỉ tiêu đạt và vượt.", ["Lê Minh Anh"]],
  );
  assert.equal(outlineOf(draft.blocks), [
    "## Tăng trưởng",
    "list Nông nghiệp tăng 3,1%/Lúa 2,0%",
    "list Bước một/Bước hai",
    "## Bảng chính",
    "Chỉ tiêu,Năm 2019,Năm 2019/GRDP (%),8,5,8,8/Xuất khẩu (triệu USD),1.300,1.355",
    "list Số sơ bộ.",
  ]);
  assert.is(readBlocks(draft.blocks)[1]?.text, "GRDP tăng 8,8%, cao hơn mục tiêu 8,5%.[1]");
});

word("an office's report: its head gives sender and date, its kind and subject the title", async () => {
  const head = table(
    [
      [
        "UBND TỈNH VỊNH XANH\nSỞ KẾ HOẠCH VÀ ĐẦU TƯ\nSố: 12/BC-SKHĐT",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nVịnh Xanh, ngày 3 tháng 7 năm 2020",
      ],
    ],
    false,
  );
  const body = [
    head,
    p("**BÁO CÁO**"),
    p("**Tình hình đầu tư công sáu tháng đầu năm 2020**"),
    p("Sáu tháng đầu năm, toàn tỉnh giải ngân 1.240 tỷ đồng, đạt 38% kế hoạch."),
    table(
      [
        ["Nguồn", "Kế hoạch", "Giải ngân"],
        ["Trung ương", "1.100", "402"],
        ["Địa phương", "2.160", "838"],
      ],
      false,
    ),
  ].join("");
  const { title, date, publisher, blocks } = await read(
    await docx({ body, core: "<dcterms:created>2018-05-05T00:00:00Z</dcterms:created>" }),
  );
  assert.equal(
    [title, date, publisher],
    ["BÁO CÁO Tình hình đầu tư công sáu tháng đầu năm 2020", "2020-07-03", "SỞ KẾ HOẠCH VÀ ĐẦU TƯ"],
  );
  assert.equal(outlineOf(blocks), ["Nguồn,Kế hoạch,Giải ngân/Trung ương,1.100,402/Địa phương,2.160,838"]);
  assert.is(blocks[0], "Số: 12/BC-SKHĐT");
  assert.is(blocks.length, 3);
});

word(
  "a letterhead whose lines are parted by breaks alone tells as much, and its number stays in the text",
  async () => {
    const broken = (text: string): string => `<w:tc>${p(text).replaceAll("⏎", "</w:t><w:br/><w:t>")}</w:tc>`;
    const head = [
      "UBND TỈNH VỊNH XANH⏎SỞ CÔNG THƯƠNG⏎Số: 123/BC-SCT",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⏎Độc lập - Tự do - Hạnh phúc⏎Vịnh Xanh, ngày 03 tháng 02 năm 2021",
    ];
    const body = [
      `<w:tbl><w:tr>${head.map(broken).join("")}</w:tr></w:tbl>`,
      p("BÁO CÁO"),
      p("Tình hình sản xuất công nghiệp năm 2020"),
      p("Năm 2020, chỉ số sản xuất công nghiệp tăng 8,8% so với năm trước."),
      p("Sở kiến nghị Ủy ban nhân dân tỉnh xem xét kế hoạch năm 2021."),
    ].join("");
    const draft = await read(await docx({ body, core: "<dcterms:created>2013-05-05T00:00:00Z</dcterms:created>" }));
    assert.equal([draft.date, draft.publisher], ["2021-02-03", "SỞ CÔNG THƯƠNG"]);
    assert.equal(
      readBlocks(draft.blocks)
        .map(({ text }) => text)
        .slice(0, 2),
      ["Số: 123/BC-SCT", "Năm 2020, chỉ số sản xuất công nghiệp tăng 8,8% so với năm trước."],
    );
    const [told] = draft.notes.filter(({ why }) => why.message.startsWith("the document's number"));
    assert.is(told?.value, "Số: 123/BC-SCT");
  },
);

word("an office's title may go on over some lines, and so may its own name", async () => {
  const head = table(
    [
      [
        "ỦY BAN NHÂN DÂN\nTỈNH VỊNH XANH\nSố: 9/KH-UBND",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nVịnh Xanh, ngày 5 tháng 4 năm 2021",
      ],
    ],
    false,
  );
  const lines = [
    "KẾ HOẠCH",
    "PHÁT TRIỂN CẢNG BIỂN TỈNH VỊNH XANH",
    "GIAI ĐOẠN 2021 - 2025",
    "I. MỤC TIÊU",
    "Đến năm 2025, sản lượng đạt 20 triệu tấn.",
  ];
  const { title, date, publisher, blocks } = await read(
    await docx({ body: [head, ...lines.map((line) => p(line))].join("") }),
  );
  assert.equal(
    [title, date, publisher],
    [
      "KẾ HOẠCH PHÁT TRIỂN CẢNG BIỂN TỈNH VỊNH XANH GIAI ĐOẠN 2021 - 2025",
      "2021-04-05",
      "ỦY BAN NHÂN DÂN TỈNH VỊNH XANH",
    ],
  );
  assert.is(blocks.length, 3);
});

word("a draft without styles: first line, and the properties where the text says nothing", async () => {
  const body = [
    p("Chợ đêm Vịnh Xanh mở lại"),
    p("(Đài Vịnh Xanh) – Sau hai năm, chợ đêm mở lại với 210 gian hàng."),
    p("Ban quản lý đặt mục tiêu 300 gian hàng cuối năm, tức thêm 90 gian."),
  ].join("");
  const draft = await read(
    await docx({
      body,
      core: "<dc:creator>Phạm Thu Hà</dc:creator><dcterms:created>2022-04-30T17:30:00Z</dcterms:created>",
    }),
  );
  const { title, date, publisher, lead, authors, blocks } = draft;
  assert.equal(
    [title, date, publisher, lead, authors],
    [
      "Chợ đêm Vịnh Xanh mở lại",
      "2022-05-01",
      "Đài Vịnh Xanh",
      "Sau hai năm, chợ đêm mở lại với 210 gian hàng.",
      ["Phạm Thu Hà"],
    ],
  );
  assert.is(blocks.length, 1);
  assert.equal(
    draft.notes.filter(({ found }) => found === "guessed").map(({ part }) => part),
    ["title", "date", "lead", "author"],
  );
});

word("what programs write of whoever made a file names nobody", async () => {
  const body = [p("Cảng Vịnh Xanh năm 2020"), p("15/01/2021"), p("Cảng đón 1.000 chuyến tàu, sớm hơn kế hoạch.")];
  for (const creator of ["python-docx", "(anonymous)", "anonymous", "Microsoft Office User"]) {
    const core = `<dc:creator>${creator}</dc:creator>`;
    assert.equal((await read(await docx({ body: body.join(""), core }))).authors, [], creator);
  }
  const core = "<dc:creator>python-docx</dc:creator><dcterms:created>2013-12-23T23:15:00Z</dcterms:created>";
  assert.is((await read(await docx({ body: [body[0], body[2]].join(""), core }))).date, undefined);
});

word("a day that is printed in the opening goes before that of the file", async () => {
  const opening = async (line: string): Promise<readonly unknown[]> => {
    const body = [p("Cảng Vịnh Xanh năm 2020"), p(line), p("Cảng đón 1.000 chuyến tàu, sớm hơn kế hoạch hai tháng.")];
    const core = "<dcterms:created>2022-04-30T17:30:00Z</dcterms:created>";
    const { date, notes } = await read(await docx({ body: body.join(""), core }));
    return [date, notes.find(({ part }) => part === "date")?.found];
  };
  assert.equal(await opening("Feb. 1, 2021 at 17:42"), ["2021-02-01", "recognised"]);
  assert.equal(await opening("Monday, 1 February 2021"), ["2021-02-01", "recognised"]);
  assert.equal(await opening("Họp báo ngày 1/2/2021 tại cảng"), ["2021-02-01", "guessed"]);
  assert.equal(await opening("Số liệu tính đến ngày 1/2/2021"), ["2022-05-01", "guessed"]);
  assert.equal(await opening("Tuần lễ 1/2/2021 - 7/2/2021"), ["2022-05-01", "guessed"]);
});

word("what is no document, is packed to burst, or could stand for more than it is, is refused", async () => {
  const bomb = await docx({ body: p("0".repeat(45_000_000)) });
  const entity = await zipped({ "word/document.xml": '<!DOCTYPE a [<!ENTITY a "aaaa">]><w:document/>' });
  const cut = (await docx({ body: p("a") })).subarray(0, 900);
  for (const bytes of [bomb, entity, cut, Buffer.from("PK"), await zipped({ "xl/workbook.xml": "<a/>" })]) {
    const draft = await readWord(bytes);
    assert.match("refused" in draft ? draft.refused.message : "", /no \.docx file/);
  }
});

word.run();
