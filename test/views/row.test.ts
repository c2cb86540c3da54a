/** What the page of a row shows, held against the archive in which every field of a row is filled. A no-break space is written as ~. */
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Archive, modelOf } from "../../src/archive/model.ts";
import { readSources } from "../../src/archive/read.ts";
import { validate } from "../../src/archive/validate.ts";
import { type RowProps, rowViews } from "../../src/views/rows.ts";
import { archiveFrom, ledgerOf } from "../model.ts";
import { article, root } from "../tools.ts";

const rows = suite("row pages");
const full = modelOf(validate(await readSources(join(root, "test", "archives", "every-field-of-a-row"))));
const pages = rowViews(full);

function pageOf(id: string, views = pages): RowProps {
  const view = views.find(({ frame }) => frame.address === `/chi-tieu/${id}/`);
  if (view === undefined) throw new Error(`no page ${id}`);
  return view.props;
}

/** The page of the one row of a small ledger. */
function pageIn(archive: Archive): RowProps {
  return pageOf("dong-1", rowViews(archive));
}

function seen<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value).replaceAll("\u00a0", "~").replaceAll("\u2060", ""));
}

function textOf(words: RowProps["honesty"]): string {
  return words.map(({ text }) => text).join("");
}

function figuresIn({ figures }: RowProps): string[] {
  return seen(figures).map(({ name, text, notes }) => [`${name}: ${text}`, ...notes].join("; "));
}

rows("every filled figure is shown, with what must be known to read it", () => {
  assert.equal(figuresIn(pageOf("hang-qua-cang-2020")), [
    "Kết quả: 14,8~triệu~tấn; số sơ bộ; đã đính chính",
    "Mức đề ra 1: ít nhất~12~triệu~tấn",
    "Mức đề ra 2: 13,5~triệu~tấn",
    "Mức đề ra 3: 13~triệu~tấn",
    "Chênh lệch với mức đề ra 1: +2,8~triệu~tấn",
    "Tỷ lệ hoàn thành với mức đề ra 2: 109,6%",
    "Kỳ so sánh: 11,2~triệu~tấn; năm 2019",
    "Tăng, giảm: tăng 32,1%; so với năm 2019",
    "Tỷ lệ so với kỳ so sánh: bằng 132,1%; so với năm 2019; tức tăng 32,1%",
    "Kết quả giữa kỳ: 6,9~triệu~tấn; quý II/2020",
    "Mức đề ra giữa kỳ: 6~triệu~tấn; quý II/2020",
    "Nguồn đánh giá: “đạt và vượt”",
  ]);
});

rows("every stated figure leads to its own sentence; one that the archive computed leads nowhere", () => {
  const { figures } = pageOf("hang-qua-cang-2020");
  assert.equal(
    figures.map(({ to }) => to?.split("#so-hang-qua-cang-2020-")[1]),
    [
      "result",
      "target",
      "target-2",
      "target-3",
      "margin",
      "target-2-attainment",
      "baseline",
      "change",
      "index",
      "interim-1",
      "interim-2",
      "wording",
    ],
  );
  const gap = pageOf("hang-kho-2020").figures.find(({ name }) => name === "Chênh lệch");
  assert.equal([gap?.to, gap?.notes], [undefined, ["kho tính"]]);
});

rows("a figure that is not published is shown so, and the printed one apart from its reading", () => {
  const { figures, derivations } = pageOf("doanh-thu-tang-2016-2020");
  assert.equal(figuresIn(pageOf("doanh-thu-tang-2016-2020")), [
    "Kết quả: 8,8%; nguồn in “8,8%”, kho hiểu là 8,8% một~năm",
    "Mức đề ra: 8,0%; kho suy ra",
    "Chênh lệch: +0,8~điểm~%; nguồn in “0,8%”, kho hiểu là 0,8~điểm phần~trăm",
    "Nguồn đánh giá: “vượt”",
  ]);
  assert.equal(
    figures.map(({ derived }) => derived),
    [false, true, false, false],
  );
  assert.match(
    derivations[0]?.readings.join(" ") ?? "",
    /Nguồn viết “vượt 0,8%”; kho hiểu là điểm phần trăm\. Cách hiểu khác: hơn 0,8%/,
  );
});

rows(
  "of several targets each has its origin, what it asks for, its own verdict and sentence; the original first",
  () => {
    const { targets, answer } = pageOf("hang-qua-cang-2020");
    assert.equal(
      seen(targets).map(({ name, notes, asks, verdict }) => [name, ...notes, asks, verdict].join("; ")),
      [
        "Mức đề ra 1; mức đầu tiên; Tổng công ty đặt ra ngày 10/03/2016; đã có mức đề ra 3 thay; Yêu cầu: ít nhất 12~triệu~tấn.; Vượt 2,8~triệu~tấn (sơ bộ)",
        "Mức đề ra 2; HĐND tỉnh đặt ra ngày 10/03/2016; Yêu cầu: ít nhất 13,5~triệu~tấn.; Vượt 1,3~triệu~tấn (sơ bộ)",
        "Mức đề ra 3; Tổng công ty đặt ra ngày 20/06/2018; thay mức đề ra 1; Yêu cầu: ít nhất 13~triệu~tấn.; Vượt 1,8~triệu~tấn (sơ bộ)",
      ],
    );
    assert.is(seen(answer), targets[0] && seen(targets[0].verdict));
    assert.match(seen(targets[1]?.sentence ?? ""), /mức đề ra 13,5~triệu~tấn\..*cao hơn 1,3~triệu~tấn\./);
    assert.equal(pageOf("hang-kho-2020").targets, []);
  },
);

for (const [name, more, wanted] of [
  ["higher is better: nothing is added", `targets: [{ value: "8", PROOF }], result: { value: "9", PROOF }`, undefined],
  [
    "lower is better: at most",
    `better: lower, targets: [{ value: "8", PROOF }], result: { value: "7", PROOF }`,
    "yêu cầu không quá 8%",
  ],
  [
    "a comparator: in words",
    `targets: [{ value: "8", comparator: exactly, PROOF }], result: { value: "8", PROOF }`,
    "yêu cầu đúng 8%",
  ],
  [
    "who set it",
    `targets: [{ value: "8", set_by: cang, PROOF }], result: { value: "9", PROOF }`,
    "Cảng Vịnh Xanh đặt ra",
  ],
  [
    "when it was set",
    `targets: [{ value: "8", set_on: 2019-02-03, PROOF }], result: { value: "9", PROOF }`,
    "đặt ra ngày 03/02/2019",
  ],
] as const) {
  rows(`a single target tells where it comes from and what it asks for (${name})`, () => {
    const { figures } = pageIn(ledgerOf(`period: 2020, unit: percent, ${more}`));
    assert.is(figures.find((line) => line.name === "Mức đề ra")?.notes[0], wanted);
  });
}

rows("ranks ask for a place or a higher one, milestones for a day or an earlier one", () => {
  const notes = (id: string) => pageOf(id).figures.find(({ name }) => name === "Mức đề ra")?.notes;
  assert.equal(notes("xep-hang-2020"), ["yêu cầu thứ 10/63 hoặc cao hơn"]);
  assert.equal(notes("ben-so-3"), ["yêu cầu không muộn hơn năm 2019"]);
});

rows("a change says whether it rises or falls, and an index what change it is", () => {
  const { figures } = pageIn(
    ledgerOf(
      `period: 2020, unit: hectare, result: { value: "98", PROOF }, change: { value: "-2", printed: percent, PROOF }, index: { value: "98.0", printed: percent, PROOF }`,
    ),
  );
  assert.equal(figures.map(({ text, notes }) => [text, ...notes].join("; ")).slice(1), [
    "giảm 2%",
    "bằng 98,0%; tức giảm 2,0%",
  ]);
});

rows("each derived target has a sum of its own; the margin of a lesser result is added", () => {
  const margin = (value: string): string => `{ margin: { value: "${value}", PROOF } }`;
  const { derivations } = pageIn(
    ledgerOf(`period: 2020, unit: hectare, result: { value: "9", PROOF }, targets: [${margin("1")}, ${margin("-2")}]`),
  );
  assert.equal(
    seen(derivations).map(
      ({ title, sum }) => `${title}: ${sum?.result} ${sum?.sign} ${sum?.gap} = ${sum?.target} (${sum?.gapLabel})`,
    ),
    ["Mức đề ra 1: 9~ha − 1~ha = 8~ha (Mức vượt)", "Mức đề ra 2: 9~ha + 2~ha = 11~ha (Mức thiếu)"],
  );
});

rows("the other reading of a lesser result says kém, and quotes the source where its words are others", () => {
  const { derivations } = pageIn(
    ledgerOf(
      `period: 2020, unit: percent, result: { value: "8.8", PROOF }, margin: { value: "-0.8", printed: percent, reading: percentage-point, PROOF }`,
    ),
  );
  assert.match(
    derivations[0]?.readings.at(-1) ?? "",
    /^Nguồn viết “Câu r, giảm: {2}0,8%”; kho hiểu là điểm phần trăm\. Cách hiểu khác: kém 0,8% của mức đề ra, tức mức đề ra ≈ 8,87%\.$/,
  );
});

for (const [name, more, wanted] of [
  [
    "a result in millions",
    `result: { value: "1900", printed: million-usd, PROOF }, margin: { value: "100", printed: million-usd, PROOF }`,
    "Kết quả 1.900~triệu~USD; mức đề ra 1,800~tỷ~USD do kho suy ra (1.900~triệu~USD − 100~triệu~USD).",
  ],
  [
    "a margin in millions",
    `result: { value: "1.9", PROOF }, margin: { value: "100", printed: million-usd, PROOF }`,
    "Kết quả 1,9~tỷ~USD; mức đề ra 1,800~tỷ~USD do kho suy ra (1,9~tỷ~USD − 100~triệu~USD).",
  ],
  [
    "an attainment of millions",
    `result: { value: "1900", printed: million-usd, PROOF }, attainment: { value: "103", printed: percent, PROOF }`,
    "Kết quả 1.900~triệu~USD; mức đề ra 1,845~tỷ~USD do kho suy ra (1.900~triệu~USD ÷ 103%).",
  ],
  [
    "millions that equal their target",
    `result: { value: "1900", printed: million-usd, PROOF }, wording: { value: bang, PROOF }`,
    "Kết quả 1.900~triệu~USD. Nguồn nói bằng mức đề ra; kho suy ra mức đề ra 1,900~tỷ~USD.",
  ],
] as const) {
  rows(`a derived target is told in the row's unit, whatever its terms are printed in: ${name}`, () => {
    const { sentence } = pageIn(ledgerOf(`period: 2020, unit: billion-usd, ${more}`));
    assert.ok(seen(sentence).startsWith(wanted), seen(sentence));
  });
}

rows("an interval that has no last digit is not printed without end", () => {
  const { derivations } = pageIn(
    ledgerOf(
      `period: 2020, unit: hectare, result: { value: "100", PROOF }, attainment: { value: "103", printed: percent, PROOF }`,
    ),
  );
  assert.match(seen(derivations[0]?.readings[1] ?? ""), /từ 96,1~ha đến 98,1~ha/);
});

rows("a quote stands between the sentence before it and the one after", () => {
  const { passages } = pageOf("hang-qua-cang-2020");
  const shown = passages.map(({ pieces }) =>
    pieces.map(({ text, marked, beside }) => (marked ? `[${text}]` : beside ? `(${text})` : text)).join(""),
  );
  assert.is(
    shown[0],
    "(Hội nghị đầu năm bàn ba việc. )Tổng công ty giao cảng năm 2020 xếp dỡ [ít nhất 12 triệu tấn] hàng, trong khi Hội đồng nhân dân tỉnh [đề nghị 13,5 triệu tấn].( Hai mức ấy được ghi vào cùng một nghị quyết.)( …)",
  );
  assert.is(passages[0]?.proves, "Mức đề ra 1 · Mức đề ra 2");
});

rows(
  "quotes of one paragraph that stand far apart are two passages; each begins with an ellipsis where the paragraph goes on",
  () => {
    const { passages } = pageOf("tau-cho-2020");
    assert.equal(
      passages.map(({ proves }) => proves),
      ["Mức đề ra", "Kết quả"],
    );
    const text = passages[1]?.pieces.map((piece) => piece.text).join("") ?? "";
    assert.match(text, /^Doanh thu tăng bình quân 8,8%.*chiếm 4,3%\. Cảng đứng thứ 5\/63.*…$/);
    assert.not.match(text, /Mức bụi/);
  },
);

rows("a table's proof names its row, its column and where its unit stands", () => {
  const [passage] = pageOf("hang-kho-2020").passages;
  assert.equal(passage?.table, {
    columns: ["Kế hoạch 2020", "Thực hiện 2020"],
    rows: [
      {
        heading: "Hàng khô",
        cells: [
          { text: "8,0", marked: true },
          { text: "9,6", marked: true },
        ],
      },
    ],
    where: [
      "Ô bảng ở hàng “Hàng khô”, cột “Kế hoạch 2020”; đơn vị tính ghi là “triệu tấn”.",
      "Ô bảng ở hàng “Hàng khô”, cột “Thực hiện 2020”; đơn vị tính ghi là “triệu tấn”.",
    ],
  });
  assert.match(passage?.proof ?? "", /^Nguyên văn ô bảng trong bài \{article\}/);
});

rows("an account is never said to prove anything, says so at each proof, and leads to its source", () => {
  for (const { passages } of pages.map(({ props }) => props))
    for (const { proof, account } of passages) {
      assert.not.match(proof, /chứng minh/);
      assert.is(/^Khớp với (câu|ô bảng) trong bài/.test(proof), account !== undefined);
    }
  const account = pageOf("hang-qua-cang-2020").passages.find((passage) => passage.account !== undefined)?.account;
  assert.match(
    account?.text ?? "",
    /^Bài do kho viết lại từ nguồn\. Câu trích là lời của kho, không phải nguyên văn; mở nguồn để kiểm tra\.$/,
  );
  assert.is(account?.check?.url, "https://bao.vinh-xanh.example/uoc-cuoi-nam");
});

rows("an organisation that reports on itself is said to; another is named", () => {
  assert.is(textOf(pageOf("hang-kho-2020").honesty), "Số liệu do Cảng Vịnh Xanh tự báo cáo, kho chưa kiểm chứng.");
  assert.is(textOf(pageOf("hang-qua-cang-2020").honesty), "Theo Phòng Thống kê Vịnh Xanh.");
  assert.ok(pageOf("hang-qua-cang-2020").facts.some(({ text }) => text === "Phòng Thống kê Vịnh Xanh"));
});

rows("a verdict on an estimate says so in its answer", () => {
  assert.is(seen(pageOf("nop-thue-2020").answer), "Vượt 1~tỷ~đồng (ước tính)");
  assert.match(seen(pageOf("thu-dich-vu-2020").sentence), /^Kết quả ước tính 98,6~tỷ~đồng/);
});

rows("parts stand with their sum and whether it is the whole; the whole is told on the page of a part", () => {
  const { parts } = pageOf("hang-qua-cang-2020");
  assert.equal(
    parts?.rows.map(({ id }) => id),
    ["hang-kho-2020", "hang-long-2020"],
  );
  assert.is(seen(parts?.sentence), "9,6 + 5,2 = 14,8~triệu~tấn, đúng bằng kết quả của dòng này.");
  assert.equal(pageOf("hang-kho-2020").wholes, [{ text: "Hàng qua cảng", to: "/chi-tieu/hang-qua-cang-2020/" }]);
});

const part = (value: string, more = ""): string =>
  `period: 2020, unit: hectare, result: { value: "${value}", ${more}PROOF }`;

for (const [name, whole, others, wanted] of [
  [
    "within rounding",
    "12.6",
    [part("7.5"), part("5.0")],
    "7,5 + 5,0 = 12,5~ha; kết quả 12,6~ha chỉ khác trong phạm vi làm tròn.",
  ],
  [
    "of an open figure",
    "12.6",
    [part("7.5"), part("5", "qualifier: over, ")],
    "Không cộng được, vì có dòng không nêu con số chính xác hoặc đếm bằng đơn vị khác.",
  ],
  [
    "of a part without a result",
    "12.6",
    [part("7.5"), 'period: 2020, unit: hectare, targets: [{ value: "5", PROOF }]'],
    "Không cộng được, vì có dòng không nêu con số chính xác hoặc đếm bằng đơn vị khác.",
  ],
] as const) {
  rows(`parts ${name} say what they can`, () => {
    const archive = ledgerOf(`${part(whole)}, parts: [dong-2, dong-3]`, ...others);
    assert.is(seen(pageIn(archive).parts?.sentence), wanted);
  });
}

rows("parts that are printed in other units are added in the row's own", () => {
  const billions = (value: string, printed: string): string =>
    `period: 2020, unit: billion-usd, result: { value: "${value}", printed: ${printed}, PROOF }`;
  const archive = ledgerOf(
    `${billions("2.4", "billion-usd")}, parts: [dong-2, dong-3]`,
    billions("1900", "million-usd"),
    billions("0.5", "billion-usd"),
  );
  assert.is(seen(pageIn(archive).parts?.sentence), "1,900 + 0,5 = 2,400~tỷ~USD, đúng bằng kết quả của dòng này.");
});

rows("milestones may be parts, and add up to nothing", () => {
  const result = 'result: { value: 2018-10, article: 2021/a, quote: "tháng 10/2018" }';
  const row = (id: string, parts: string): string =>
    `- { id: ${id}, name: Bến xong, organisation: cang, period: 2016/2020, measure: stock, kind: milestone, ${result}${parts} }\n`;
  const archive = archiveFrom({
    "src/articles/2021/a.md": article("A", "2021-01-15", "Bến xong vào tháng 10/2018."),
    "_data/organisations.yaml": "- { id: cang, name: Cảng }\n",
    "_data/targets.yaml": row("dong-1", ", parts: [dong-2]") + row("dong-2", ""),
  });
  assert.equal([pageIn(archive).parts?.rows.length, pageIn(archive).parts?.sentence], [1, undefined]);
});

rows("a ratio tells how many of the archive's own rows are met, beside what the source says", () => {
  assert.is(
    seen(pageOf("chi-tieu-hoan-thanh-2020").parts?.sentence),
    "Nguồn nói 15/17~chỉ~tiêu. Kho có 4 dòng trong số đó, 3 dòng đạt hoặc vượt.",
  );
});

rows("a correction keeps the old value with its source and date, and the one that stands comes last", () => {
  assert.equal(
    seen(pageOf("hang-qua-cang-2020").versions).map(({ text, note, stands, date, source }) =>
      [text, note, stands, date, source.text].join("; "),
    ),
    [
      "14,2~triệu~tấn; số ước tính; false; 05/12/2020; Lượng hàng năm 2020 ước 14,2 triệu tấn",
      "14,8~triệu~tấn; số sơ bộ; true; 15/01/2021; Cảng Vịnh Xanh báo cáo năm 2020",
    ],
  );
  assert.equal(pageOf("hang-kho-2020").versions, []);
});

rows("what the archivist changed is told by day", () => {
  assert.equal(
    pageOf("hang-qua-cang-2020").history.map(({ date, note }) => `${date} ${note}`),
    ["06/12/2020 Ghi dòng này với số ước 14,2 triệu tấn.", "16/01/2021 Thay bằng số sơ bộ của báo cáo năm."],
  );
});

rows("scope, definition, the day it counts up to and all else that is known stands among the facts", () => {
  assert.equal(
    pageOf("hang-qua-cang-2020").facts.map(({ name, text }) => `${name}: ${text}`),
    [
      ...[
        "Đơn vị: Cảng Vịnh Xanh",
        "Nơi nêu số liệu: Phòng Thống kê Vịnh Xanh",
        "Chủ đề: Vận tải",
        "Kỳ: năm 2020",
        "Tính đến: 31/12/2020",
      ],
      ...["Cách đo: trong kỳ", "Đơn vị tính: triệu tấn", "Thế nào là tốt: cao hơn là tốt"],
      ...["Phạm vi: Hàng khô và hàng lỏng, không tính hàng quá cảnh", "Định nghĩa: Cân khi rời bến"],
    ],
  );
});

rows("the other periods of its indicator stand with verdict, result and target, in the order of time", () => {
  const of = (period: string, more: string): string => `indicator: rung, period: ${period}, unit: hectare, ${more}`;
  const result = (value: string, more = ""): string => `result: { value: "${value}", ${more}PROOF }`;
  const target = 'targets: [{ value: "5", PROOF }]';
  const { periods } = pageIn(
    ledgerOf(
      of("2019", result("5")),
      of("2020", `${result("6")}, margin: { value: "1", PROOF }`),
      of("2018", `${result("4")}, ${target}`),
      of("2021", target),
      of("2016", `${result("7", "status: estimate, ")}, ${target}`),
      `period: 2017, unit: hectare`,
    ),
  );
  assert.equal(
    seen(periods).map(({ text, to, kind, verdict, told }) => [text, to, kind, verdict, ...told].join("; ")),
    [
      "Năm 2016; /chi-tieu/dong-5/; exceeded; Vượt (ước tính); 7~ha; số ước tính; mức đề ra 5~ha",
      "Năm 2018; /chi-tieu/dong-3/; missed; Không đạt; 4~ha; mức đề ra 5~ha",
      "Năm 2020; /chi-tieu/dong-2/; exceeded; Vượt; 6~ha; mức đề ra 5~ha (suy ra)",
      "Năm 2021; /chi-tieu/dong-4/; in-progress; Đang thực hiện; mức đề ra 5~ha",
    ],
  );
});

rows("an opening says once who found the verdict: its sentence, or else the line under it", () => {
  const found = /[Kk]ho tính(?! được)|Theo nguồn|Nguồn nói/g;
  const opening = (props: RowProps): string => [props.sentence, textOf(props.honesty)].join(" ");
  for (const props of pages.map((page) => page.props))
    assert.ok((opening(props).match(found) ?? []).length <= 1, opening(props));
  const equal = ledgerOf(
    `period: 2020, unit: hectare, targets: [{ value: "5", PROOF }], result: { value: "5", PROOF }`,
  );
  assert.match(pageIn(equal).sentence, /Bằng mức đề ra\.$/);
  assert.is(textOf(pageIn(equal).honesty), "Kho tính. Số liệu do Cảng Vịnh Xanh tự báo cáo, kho chưa kiểm chứng.");
});

rows("goals in words have no figures: nobody reports any, nothing is told of each goal twice", () => {
  const goal = (text: string, more = ""): string => `{ text: ${text}${more}, PROOF }`;
  const row = (more = ""): string =>
    `period: 2020, kind: text, targets: [${goal("Cảng xanh", ", set_on: 2019-02-03")}, ${goal("Cảng yên")}]${more}`;
  const { answer, honesty, figuresTitle, targets, ...props } = pageIn(ledgerOf(row()));
  assert.equal([answer, honesty, figuresTitle, targets], ["Không có con số", [], "Mục tiêu", []]);
  assert.equal(figuresIn({ ...props, answer, honesty, figuresTitle, targets }), [
    "Mục tiêu 1: Cảng xanh; mức đầu tiên; đặt ra ngày 03/02/2019",
    "Mục tiêu 2: Cảng yên",
  ]);
  const judged = pageIn(ledgerOf(row(", wording: { value: dat, PROOF }")));
  assert.equal([judged.figuresTitle, judged.targets.length], ["Các con số", 2]);
  assert.match(textOf(judged.honesty), /tự báo cáo/);
});

rows("a range that is printed in another unit is told from end to end", () => {
  const { figures } = pageIn(
    ledgerOf(`period: 2020, unit: percent-per-year, result: { value: "7.5", to: "8.0", printed: percent, PROOF }`),
  );
  assert.equal(seen(figures[0]?.notes), ["nguồn in “7,5–8,0%”, kho hiểu là 7,5–8,0% một~năm"]);
});

rows("how far a figure may be off is told with it", () => {
  const { figures } = pageIn(
    ledgerOf(`period: 2020, unit: hectare, result: { value: "9", qualifier: about, tolerance: "0.5", PROOF }`),
  );
  assert.equal(seen(figures[0]?.notes), ["kho cho phép lệch 0,5~ha"]);
});

rows("why words and figures contradict each other is told in the answer's sentence", () => {
  const { answer, sentence } = pageOf("ngay-khong-tai-nan-2020");
  assert.is(answer, "Số liệu và lời văn không khớp");
  assert.match(sentence, /chỉ ghi lại 24 ngày/);
});

rows("a row's own data has an address that follows from its id", () => {
  assert.is(pageOf("ben-so-3").json.to, "/du-lieu/chi-tieu/ben-so-3.json");
});

rows("a goal in words is shown as such, and has no chart", () => {
  const { figures, chart } = pageOf("ben-sach-va-yen");
  assert.equal(
    figures.map(({ name, text }) => `${name}: ${text}`),
    ["Mục tiêu: một bến sạch và yên"],
  );
  assert.is(chart, undefined);
});

rows.run();
