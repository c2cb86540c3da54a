/** Raw texts in the orders and with the habits of Vietnamese papers, agencies, portals and offices: what each part is, and no more. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readRawText } from "../../src/import/raw-text.ts";
import { lead, paragraphs, title } from "./sample.ts";

const habits = suite("habits of raw texts");

interface Expected {
  readonly title?: string;
  readonly date: string | undefined;
  readonly publisher?: string;
  readonly lead?: string;
  readonly authors?: readonly string[];
  readonly source?: string;
  /** What stands in the body beside the paragraphs, before and behind them. */
  readonly before?: readonly string[];
  readonly behind?: readonly string[];
}

const rest = paragraphs.join("\n");
const agency = "Vịnh Xanh – Sáng nay, cảng đón chuyến tàu thứ 1.000, sớm hơn kế hoạch hai tuần so với dự kiến.";

/** Each text, by whose habit it is. */
const papers: Readonly<Record<string, readonly [text: string, expected: Expected]>> = {
  "a news site: day with weekday and zone above, no dateline, author last": [
    `Thứ tư, 10/2/2021, 08:00 (GMT+7)\n${title}\n${lead}\n${rest}\nMai Lan`,
    { date: "2021-02-10", authors: ["Mai Lan"] },
  ],
  "a party paper: rubric, title, day with dashes, name in capitals": [
    `Kinh tế\n${title}\nThứ Tư, 10-02-2021, 08:15\n${lead}\n${rest}\nMAI THU LAN`,
    { date: "2021-02-10", authors: ["MAI THU LAN"], before: ["Kinh tế"] },
  ],
  "a portal: the way to the page, title, day with readers counted": [
    `Trang chủ > Kinh tế\n${title}\nNgày đăng: 10/02/2021 - Lượt xem: 1.234\n${lead}\n${rest}`,
    { date: "2021-02-10", before: ["Trang chủ > Kinh tế"] },
  ],
  "a portal of another make: month in words, time behind": [
    `${title}\nThứ Tư, 10 Tháng Hai 2021 08:15\n${lead}\n${rest}\nBan Biên tập`,
    { date: "2021-02-10", authors: ["Ban Biên tập"] },
  ],
  "a printed paper: name, number and day above the title": [
    `BÁO VỊNH XANH\nSố 123 - Thứ Tư, ngày 10-2-2021\n${title}\n${lead}\n${rest}\nBài và ảnh: Mai Lan`,
    { date: "2021-02-10", publisher: "BÁO VỊNH XANH", authors: ["Mai Lan"] },
  ],
  "an agency: place and agency before the lead, author with the agency last": [
    `${title}\n10/02/2021 14:05\nVịnh Xanh (TTXVN) - ${agency.slice("Vịnh Xanh – ".length)}\n${rest}\nMai Lan (TTXVN)`,
    { date: "2021-02-10", publisher: "TTXVN", lead: agency, authors: ["Mai Lan"] },
  ],
  "an agency: place, day of the month, agency": [
    `${title}\n10/02/2021\nVịnh Xanh, 10/2 (TTXVN) – ${agency.slice("Vịnh Xanh – ".length)}\n${rest}\nMai Lan/TTXVN`,
    { date: "2021-02-10", publisher: "TTXVN", lead: agency, authors: ["Mai Lan"] },
  ],
  "a paper that took over an agency's text": [
    `${title}\n(10/02/2021 08:15)\n${lead}\n${rest}\nTheo TTXVN`,
    { date: "2021-02-10", publisher: "TTXVN" },
  ],
  "the same with the agency in brackets, and a name above": [
    `${title}\n08:15 ngày 10/02/2021\n${lead}\n${rest}\nMai Lan\n(TTXVN)`,
    { date: "2021-02-10", publisher: "TTXVN", authors: ["Mai Lan"] },
  ],
  "a compiled text with the address that it is from": [
    `${title}\nĐăng lúc: 8 giờ 15 phút ngày 10/02/2021\n${lead}\n${rest}\nPV (tổng hợp từ Báo Vịnh Xanh)\nNguồn: https://example.org/tin/1`,
    { date: "2021-02-10", publisher: "Báo Vịnh Xanh", authors: ["PV"], source: "https://example.org/tin/1" },
  ],
  "a local paper: one wrote, another took the pictures, on two lines": [
    `${title}\nBáo Vịnh Xanh\n10.02.2021 | 08:15\n${lead}\n${rest}\nBài: Mai Lan\nẢnh: Hoàng Sơn`,
    { date: "2021-02-10", publisher: "Báo Vịnh Xanh", authors: ["Mai Lan"], behind: ["Ảnh: Hoàng Sơn"] },
  ],
  "the same on one line": [
    `${title}\nNgày 10 tháng 2 năm 2021\n${lead}\n${rest}\nTin: Mai Lan - Ảnh: Hoàng Sơn`,
    { date: "2021-02-10", authors: ["Mai Lan"], behind: ["Ảnh: Hoàng Sơn"] },
  ],
  "news with pictures by a group": [
    `${title}\nXuất bản: 10/02/2021 08:15 - Cập nhật lần cuối: 11/02/2021 09:00\n${lead}\n${rest}\nTin, ảnh: Nhóm phóng viên`,
    { date: "2021-02-10", authors: ["Nhóm phóng viên"] },
  ],
  "a group alone": [
    `${title}\n2021-02-10T08:15:00+07:00\n${lead}\n${rest}\nNhóm phóng viên`,
    { date: "2021-02-10", authors: ["Nhóm phóng viên"] },
  ],
  "an English page: by whom, then the day": [
    `${title}\nBy Jane Doe\nWed, February 10, 2021 8:15 AM\n${lead}\n${rest}`,
    { date: "2021-02-10", authors: ["Jane Doe"] },
  ],
  "an English page: by whom beside the day, in one line at the end": [
    `${title}\n${lead}\n${rest}\nBy Jane Doe and John Roe\n10 February 2021`,
    { date: "2021-02-10", authors: ["Jane Doe", "John Roe"] },
  ],
  "a label beside the day, and an end sign": [
    `${title}\nTác giả: Mai Lan | 10/02/2021\n(Báo Vịnh Xanh) – ${lead}\n${rest}\n./.`,
    { date: "2021-02-10", publisher: "Báo Vịnh Xanh", authors: ["Mai Lan"], behind: ["./."] },
  ],
};

for (const [habit, [text, expected]] of Object.entries(papers))
  habits(`${habit}`, () => {
    const { title: named, date, publisher, lead: opening, authors, source, ...read } = readRawText(text);
    assert.equal(
      { named, date, publisher, opening, authors, source },
      {
        named: expected.title ?? title,
        date: expected.date,
        publisher: expected.publisher,
        opening: expected.lead ?? lead,
        authors: expected.authors ?? [],
        source: expected.source,
      },
    );
    assert.is(read.caption, undefined);
    assert.equal(read.paragraphs, [...(expected.before ?? []), ...paragraphs, ...(expected.behind ?? [])]);
  });

const opening =
  "Thực hiện chương trình công tác năm 2021, Sở Công Thương báo cáo Ủy ban nhân dân tỉnh kết quả quý I như sau:";
const state = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
const motto = "Độc lập - Tự do - Hạnh phúc";
const body = ["Kính gửi: Ủy ban nhân dân tỉnh", "I. KẾT QUẢ THỰC HIỆN", ...paragraphs];
const signature = ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "(Đã ký)", "Nguyễn Văn An"];
const receivers = ["Nơi nhận:", "- Như trên;", "- Lưu: VT, KH."];

/** A document, by its lines above the text and below. */
function paper(above: readonly string[], below: readonly string[], middle: readonly string[] = [opening, ...body]) {
  return readRawText([...above, ...middle, ...below].join("\n"));
}

const named = "BÁO CÁO KẾT QUẢ THỰC HIỆN NHIỆM VỤ QUÝ I, PHƯƠNG HƯỚNG NHIỆM VỤ QUÝ II NĂM 2021";
const subject = ["KẾT QUẢ THỰC HIỆN NHIỆM VỤ QUÝ I,", "PHƯƠNG HƯỚNG NHIỆM VỤ QUÝ II NĂM 2021"];

/** A document of an office: lines above and below, then title, day, sender and who signs. */
const offices: Readonly<
  Record<
    string,
    readonly [
      above: readonly string[],
      below: readonly string[],
      title: string,
      sender: string | undefined,
      signer?: string,
    ]
  >
> = {
  "columns one after the other": [
    [
      "UBND TỈNH VỊNH XANH",
      "SỞ CÔNG THƯƠNG",
      "-------",
      "Số: 123/BC-SCT",
      state,
      motto,
      "---------------",
      "Vịnh Xanh, ngày 5 tháng 4 năm 2021",
      "",
      "BÁO CÁO",
      ...subject,
      "-----",
    ],
    [...receivers, ...signature],
    named,
    "SỞ CÔNG THƯƠNG",
    "Nguyễn Văn An",
  ],
  "columns as one line each, receivers last": [
    [
      `UBND TỈNH VỊNH XANH ${state}`,
      `SỞ CÔNG THƯƠNG\t${motto}`,
      "Số: 123/BC-SCT   Vịnh Xanh, ngày 05 tháng 4 năm 2021",
      "BÁO CÁO",
      ...subject,
    ],
    [...signature, ...receivers],
    named,
    "SỞ CÔNG THƯƠNG",
    "Nguyễn Văn An",
  ],
  "the state's name first, day below the title": [
    [
      state,
      motto,
      "SỞ CÔNG THƯƠNG",
      "Số: 123/BC-SCT",
      "BÁO CÁO",
      "Kết quả thực hiện nhiệm vụ quý I,",
      "phương hướng nhiệm vụ quý II năm 2021",
      "Vịnh Xanh, ngày 5 tháng 4 năm 2021",
    ],
    signature,
    "BÁO CÁO Kết quả thực hiện nhiệm vụ quý I, phương hướng nhiệm vụ quý II năm 2021",
    "SỞ CÔNG THƯƠNG",
    "Nguyễn Văn An",
  ],
  "in the name of a committee, whose name is on two lines, without receivers": [
    [
      "ỦY BAN NHÂN DÂN",
      "TỈNH VỊNH XANH",
      "Số: 9/KH-UBND",
      state,
      motto,
      "Vịnh Xanh, ngày 5 tháng 4 năm 2021",
      "KẾ HOẠCH",
      "Phát triển cảng biển giai đoạn 2021 - 2025",
    ],
    ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Trần Thị Bình"],
    "KẾ HOẠCH Phát triển cảng biển giai đoạn 2021 - 2025",
    "ỦY BAN NHÂN DÂN TỈNH VỊNH XANH",
    "Trần Thị Bình",
  ],
  "no letterhead but the kind; whose it is stands below": [
    ["NGHỊ QUYẾT", "Về phát triển cảng biển đến năm 2025", "Ngày 5 tháng 4 năm 2021"],
    ["TM. BAN CHẤP HÀNH", "BÍ THƯ", "Lê Minh Anh"],
    "NGHỊ QUYẾT Về phát triển cảng biển đến năm 2025",
    "BAN CHẤP HÀNH",
    "Lê Minh Anh",
  ],
  "a letter: what it is about stands below its number": [
    [
      "SỞ CÔNG THƯƠNG",
      "Số: 77/SCT-KH",
      "V/v báo cáo sản lượng hàng hóa",
      "qua cảng quý I năm 2021",
      state,
      motto,
      "Vịnh Xanh, ngày 5 tháng 4 năm 2021",
    ],
    [...receivers, "GIÁM ĐỐC", "Phạm Quốc Dũng"],
    "Báo cáo sản lượng hàng hóa qua cảng quý I năm 2021",
    "SỞ CÔNG THƯƠNG",
    "Phạm Quốc Dũng",
  ],
  "a title of a kind that is not known": [
    [
      "BAN QUẢN LÝ CẢNG",
      "Số: 4/BPB",
      state,
      motto,
      "Vịnh Xanh, ngày 5 tháng 4 năm 2021",
      "BÀI PHÁT BIỂU",
      "CỦA ĐỒNG CHÍ TRƯỞNG BAN",
    ],
    [],
    "BÀI PHÁT BIỂU CỦA ĐỒNG CHÍ TRƯỞNG BAN",
    "BAN QUẢN LÝ CẢNG",
  ],
};

for (const [habit, [above, below, title, sender, signer]] of Object.entries(offices))
  habits(`an office's document, ${habit}`, () => {
    const article = paper(above, below);
    const { date, publisher, authors } = article;
    assert.equal(
      [article.title, date, publisher, authors],
      [title, "2021-04-05", sender, signer === undefined ? [] : [signer]],
    );
    assert.is(article.lead, opening);
    assert.is(article.caption, undefined);
    // The signature stays, and is doubted once, not line by line; so does the number, which is told once.
    const numbers = above.flatMap((line) => /^Số: \S+/.exec(line) ?? []);
    assert.equal(article.paragraphs, [...numbers, ...body, ...below]);
    assert.equal(
      article.notes.flatMap(({ part, value }) => (part === "body" && /^Số/.test(value ?? "") ? [value] : [])),
      numbers,
    );
    const doubts = article.notes.filter(
      ({ part, found, value = "" }) => part === "body" && found === "guessed" && below.includes(value),
    );
    assert.is(doubts.length, below.length === 0 ? 0 : 1);
  });

habits("a day that is blank is none, and one at the end is a guess", () => {
  const head = [
    "SỞ CÔNG THƯƠNG",
    "Số: /BC-SCT",
    state,
    motto,
    "Vịnh Xanh, ngày    tháng 4 năm 2021",
    "BÁO CÁO",
    "Kết quả quý I",
  ];
  const blank = paper(head, signature);
  assert.equal([blank.title, blank.date, blank.publisher], ["BÁO CÁO Kết quả quý I", undefined, "SỞ CÔNG THƯƠNG"]);
  const dated = paper(head, ["Vịnh Xanh, ngày 5 tháng 4 năm 2021", ...signature]);
  assert.is(dated.date, "2021-04-05");
  assert.is(dated.notes.find(({ part }) => part === "date")?.found, "guessed");
});

habits("what only begins like a letterhead is read as any text", () => {
  for (const first of [
    "CẢNG VỊNH XANH ĐÓN TÀU THỨ 1.000",
    "BÁO CÁO VIÊN GIỎI VỀ VỚI CẢNG",
    "Báo chí nói gì về cảng Vịnh Xanh",
  ]) {
    const {
      title: named,
      publisher,
      authors,
    } = readRawText([first, "10/02/2021", lead, ...paragraphs, "Mai Lan"].join("\n"));
    assert.equal([named, publisher, authors], [first, undefined, ["Mai Lan"]]);
  }
});

habits("the day of a change is told as such, and not taken", () => {
  for (const line of [
    "Cập nhật: 10/02/2021",
    "Cập nhật lúc 08:15, Thứ Tư, 10/02/2021 (GMT+7)",
    "(Cập nhật ngày 10/02/2021)",
    "Last updated: 10 February 2021",
  ]) {
    const { date, caption, paragraphs: read, notes } = readRawText([title, line, lead, ...paragraphs].join("\n"));
    assert.equal([date, caption, read[0]], [undefined, undefined, line]);
    const note = notes.find(({ part }) => part === "date");
    assert.equal(
      [note?.found, note?.value, note?.why.vi.message],
      ["missing", line, "đó là ngày cập nhật, không phải ngày đăng"],
    );
    assert.match(note?.why.hint ?? "", "--date");
  }
});

habits("a number without its colon is one, and a title that begins so is a title", () => {
  const head = ["SỞ CÔNG THƯƠNG", "Số 12/BC-SCT", "Ngày 5 tháng 4 năm 2021", "THÔNG BÁO", "Về giờ mở cửa cảng"];
  assert.is(paper(head, []).publisher, "SỞ CÔNG THƯƠNG");
  for (const first of ["Số 1 Việt Nam về hàng nông sản", "Báo Vịnh Xanh"]) {
    const read = readRawText([first, "10/02/2021", lead, ...paragraphs, "Q. Bình Thạnh", "Mai Lan"].join("\n"));
    assert.equal([read.title, read.publisher, read.authors], [first, undefined, ["Mai Lan"]]);
  }
});

habits("what a last line says of a drawing or a report is no source of the text", () => {
  for (const line of [
    "Nguồn: Cục Hàng hải - Đồ họa: HOÀNG SƠN",
    "Báo cáo của cảng - Ảnh: MAI LAN",
    "Theo kế hoạch của cảng",
  ]) {
    const {
      publisher,
      authors,
      paragraphs: read,
    } = readRawText([title, "10/02/2021", lead, ...paragraphs, line].join("\n"));
    assert.equal([publisher, authors, read.at(-1)], [undefined, [], line]);
  }
});

habits("a place in brackets is no agency, and a title with brackets no dateline", () => {
  const odd = "Tập đoàn Cảng Vịnh Xanh (CVX) – điểm sáng của tỉnh";
  const read = readRawText([odd, "10/02/2021", lead, ...paragraphs, "Mai Lan (Hà Nội)"].join("\n"));
  assert.equal([read.title, read.publisher, read.paragraphs.at(-1)], [odd, undefined, "Mai Lan (Hà Nội)"]);
});

habits.run();
