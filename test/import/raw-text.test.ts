import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Part } from "../../src/import/note.ts";
import { type RawArticle, readRawText } from "../../src/import/raw-text.ts";
import { lead, paragraphs, rawText, title } from "./sample.ts";

const reading = suite("readRawText");

/** How each note of a part reads: "guessed: Mai". */
function notesOf(article: RawArticle, part: Part): readonly string[] {
  return article.notes.filter((note) => note.part === part).map(({ found, value = "" }) => `${found}: ${value}`);
}

function withoutNotes({ notes: _, ...parts }: RawArticle) {
  return parts;
}

/** Empty lines count as lines. */
function unplaced(article: RawArticle): RawArticle {
  return { ...article, notes: article.notes.map(({ line: _, ...note }) => note) };
}

const sample = {
  title,
  date: "2019-09-15",
  publisher: "Báo Vịnh Xanh",
  lead,
  caption: "Ảnh minh họa",
  paragraphs,
  authors: ["Mai Thu Lan"],
};

reading("recognises every part of the usual form", () => {
  const article = readRawText(rawText());
  assert.equal(withoutNotes(article), sample);
  assert.equal(
    article.notes.map(({ part, found }) => `${part} ${found}`),
    ["title", "date", "publisher", "lead", "caption", "author"]
      .map((part) => `${part} recognised`)
      .concat("source missing", "body recognised"),
  );
});

const sameText: Readonly<Record<string, (text: string) => string>> = {
  "Windows line ends": (text) => text.replaceAll("\n", "\r\n"),
  "old Macintosh line ends": (text) => text.replaceAll("\n", "\r"),
  "a byte order mark": (text) => `\ufeff${text}`,
  "letters apart from their marks (NFD)": (text) => text.normalize("NFD"),
  "non-breaking and trailing spaces": (text) => text.replaceAll(" ", "\u00a0").replaceAll("\n", " \t\n"),
  "no empty lines": (text) => text.replaceAll("\n\n", "\n"),
  "a last line end": (text) => `${text}\n`,
  "empty lines and zero-width spaces before": (text) => `\n \n\u200b\n${text}\n\n`,
};

for (const [name, change] of Object.entries(sameText)) {
  reading(`reads the same from a text with ${name}`, () => {
    assert.equal(unplaced(readRawText(change(rawText()))), unplaced(readRawText(rawText())));
  });
}

const dates: Readonly<Record<string, string>> = {
  "15/09/2019": "recognised: 2019-09-15",
  "5/9/2019": "recognised: 2019-09-05",
  "15-09-2019": "recognised: 2019-09-15",
  "15.09.2019": "recognised: 2019-09-15",
  "15/09/2019 09:15": "recognised: 2019-09-15",
  "15/09/2019, 09:15 (GMT+7)": "recognised: 2019-09-15",
  "15/09/2019 - 9h15": "recognised: 2019-09-15",
  "09:15 | 15/09/2019": "recognised: 2019-09-15",
  "Chủ nhật, 15/09/2019": "recognised: 2019-09-15",
  "Thứ Hai, ngày 16/9/2019 7:05 PM": "recognised: 2019-09-16",
  "Thứ 2, 16/9/2019": "recognised: 2019-09-16",
  "Thứ ba, 15/09/2019": "guessed: 2019-09-15",
  "29/02/2020": "recognised: 2020-02-29",
  "29/02/2019": "missing: 29/02/2019",
  "31/02/2020": "missing: 31/02/2020",
  "09/15/2019": "missing: 09/15/2019",
  "00/00/0000": "missing: 00/00/0000",
  "15/09/19": "missing: 15/09/19",
  "15/09-2019": "missing: 15/09-2019",
  "15/09/2019 lúc 09:15": "recognised: 2019-09-15",
  "T2, 16/09/2019 08:15 [GMT+7]": "recognised: 2019-09-16",
  "Ngày đăng: 15/09/2019": "recognised: 2019-09-15",
  "Xuất bản: 15/09/2019 08:15": "recognised: 2019-09-15",
  "Thứ Hai, ngày 16 tháng 9 năm 2019 | 08:15 GMT+7": "recognised: 2019-09-16",
  "T3, 16/09/2019": "guessed: 2019-09-16",
  "15 Tháng 9 2019 08:15": "recognised: 2019-09-15",
  "2019-09-15": "recognised: 2019-09-15",
  "31 September 2019": "missing: 31 September 2019",
  "15 September 2019": "recognised: 2019-09-15",
  "Sept. 15, 2019": "recognised: 2019-09-15",
  "Published Sept. 15, 2019": "recognised: 2019-09-15",
  "Published: 15 September 2019": "recognised: 2019-09-15",
  "Posted on Sunday, September 15th, 2019": "recognised: 2019-09-15",
  "Date: 2019-09-15": "recognised: 2019-09-15",
  "2019.09.15": "recognised: 2019-09-15",
  "2019-09-15T08:15:00+07:00": "recognised: 2019-09-15",
  "Sun 15 Sep 2019 23.30 GMT": "recognised: 2019-09-15",
  "September 15, 2019 5:42 PM ET": "recognised: 2019-09-15",
  "Published Sept. 15, 2019 | Updated Sept. 16, 2019": "recognised: 2019-09-15",
  "September 31st, 2019": "missing: September 31st, 2019",
  "Updated: Sept. 15, 2019": "missing: Updated: Sept. 15, 2019",
  "Ngày 15/09/2019, lúc 08:00": "recognised: 2019-09-15",
  "Thời gian: 15/09/2019": "recognised: 2019-09-15",
  "Đã đăng vào 15/09/2019": "recognised: 2019-09-15",
  "15/09/2019 | Lượt xem: 12": "recognised: 2019-09-15",
  "Đăng bởi Mai Lan ngày 15/09/2019": "recognised: 2019-09-15",
  "Cập nhật: 15/09/2019": "missing: Cập nhật: 15/09/2019",
  "Ngày 15 tháng 9 năm 2019": "recognised: 2019-09-15",
  "Hà Nội, ngày 15 tháng 9 năm 2019": "recognised: 2019-09-15",
  "Chủ nhật, ngày 15 tháng 9 năm 2019": "recognised: 2019-09-15",
  "Ngày 31 tháng 2 năm 2019": "missing: Ngày 31 tháng 2 năm 2019",
  "": "missing: ",
};

for (const [line, expected] of Object.entries(dates)) {
  reading(`date line “${line}” is ${expected}`, () => {
    const article = readRawText(rawText({ date: line }));
    assert.equal(notesOf(article, "date"), [expected]);
    assert.is(article.date, /\d{4}-\d\d-\d\d/.exec(expected)?.[0]);
  });
}

reading("each part has the number of its line in the file, and what took no line has none", () => {
  const placesOf = (text: string): readonly string[] =>
    readRawText(text).notes.flatMap(({ part, line }) => (line === undefined ? [] : `${part} ${line}`));
  const usual = ["title 1", "date 3", "publisher 5", "lead 5", "caption 7"];
  assert.equal(placesOf(rawText()), [...usual, "author 17"]);
  assert.equal(placesOf(rawText().replaceAll("\n", "\r\n")), [...usual, "author 17"]);
  // A line as the author's stands above, too; a byline is of two parts, and its names take no line.
  assert.equal(placesOf(rawText({ caption: "Ảnh minh họa\n\nMai Thu Lan" })), [...usual, "author 19"]);
  assert.equal(placesOf(rawText({ date: "Mai Thu Lan | 15/09/2019", author: "" })), usual);
  assert.equal(placesOf(`https://bao.example/tin\n\n${rawText()}`).at(-1), "source 1");
});

reading("the name that a form gives a title is no part of it", () => {
  for (const label of ["Tiêu đề: ", "Tên bài: ", "Title: ", "TITLE :"])
    assert.equal(readRawText(rawText({ title: label + title })), readRawText(rawText()), label);
  assert.is(readRawText(rawText({ title: "Tựa đề mới: cảng và phố" })).title, "Tựa đề mới: cảng và phố");
});

reading("a byline says in words who published, and when", () => {
  const article = readRawText(rawText({ date: "Đăng bởi Mai Lan ngày 15/09/2019", author: "" }));
  assert.equal([article.date, article.authors], ["2019-09-15", ["Mai Lan"]]);
});

reading("datelines of agencies and releases abroad: place, agency, and the day that a release begins with", () => {
  const text = "The port took in a thousand ships, two weeks earlier than was planned for the year.";
  const read = (opening: string): readonly unknown[] => {
    const article = readRawText(
      ["A thousand ships", opening + text, "It was a good year.", "Another one follows."].join("\n"),
    );
    return [article.publisher, article.lead, article.date];
  };
  assert.equal(read("GREEN BAY (AP) — "), ["AP", `GREEN BAY – ${text}`, undefined]);
  assert.equal(read("GREEN BAY, Wis. (AP) — "), ["AP", `GREEN BAY, Wis. – ${text}`, undefined]);
  const release = `LONDON, Feb. 1, 2021 – ${text}`;
  assert.equal(read("LONDON, Feb. 1, 2021 /PRNewswire/ -- "), ["PRNewswire", release, "2021-02-01"]);
});

reading("a date far from the title is a guess, and a second date stays in the body", () => {
  const article = readRawText(`${rawText({ date: "" })}\n15/09/2019\n16/09/2019`);
  assert.equal(notesOf(article, "date"), ["guessed: 2019-09-15"]);
  assert.ok(notesOf(article, "body").includes("guessed: 16/09/2019"));
});

reading("a date above the title leaves the title a guess", () => {
  const article = readRawText(`15/09/2019\n${rawText({ date: "" })}`);
  assert.equal(notesOf(article, "title"), [`guessed: ${title}`]);
  assert.equal(withoutNotes(article), sample);
});

/** The same text in other orders: what stands above the lead, and what on the last line. */
const orders: Readonly<Record<string, readonly [top: readonly string[], last: readonly string[]]>> = {
  "title, author, date": [[title, "Mai Thu Lan", "15/09/2019"], []],
  "title, date, author": [[title, "15/09/2019 08:30", "Mai Thu Lan"], []],
  "title, author and date on one line": [[title, "Mai Thu Lan - 15/09/2019 08:30"], []],
  "title, date and author on one line": [[title, "Chủ nhật, 15/09/2019 | Mai Thu Lan"], []],
  "title, labelled author, date": [[title, "Tác giả: Mai Thu Lan", "15/09/2019"], []],
  "date, title, author at the end": [["15/09/2019", title], ["Mai Thu Lan"]],
  "date, title, author": [["15/09/2019", title, "Mai Thu Lan"], []],
  "title, and at the end author, place and date": [[title], ["Mai Thu Lan", "Hà Nội, ngày 15 tháng 9 năm 2019"]],
};

for (const [order, [top, last]] of Object.entries(orders)) {
  reading(`reads the same of a text in the order ${order}`, () => {
    const middle = [`(Báo Vịnh Xanh) – ${lead}`, "Ảnh minh họa", ...paragraphs];
    assert.equal(withoutNotes(readRawText([...top, ...middle, ...last].join("\n\n"))), sample);
  });
}

reading("what stands beside a date and is no name is no author", () => {
  for (const line of ["Kinh tế - 15/09/2019", "VnExpress - 15/09/2019", "15/09/2019 - cập nhật lần hai"]) {
    const article = readRawText([title, line, `(Báo Vịnh Xanh) – ${lead}`, ...paragraphs].join("\n"));
    assert.equal(article.authors, [], line);
    assert.ok([article.caption, ...article.paragraphs].includes(line), line);
  }
});

for (const dash of ["–", "-", "—"]) {
  reading(`a dateline may have the dash ${dash}`, () => {
    assert.equal(withoutNotes(readRawText(rawText({ lead: `(Báo Vịnh Xanh) ${dash} ${lead}` }))), sample);
    assert.equal(withoutNotes(readRawText(rawText({ lead: `(Báo Vịnh Xanh)${dash}${lead}` }))), sample);
  });
}

const noPublishers: readonly (readonly [opening: string, note: string])[] = [
  ["", "missing: "],
  ["(Báo Mẫu) ", "missing: Báo Mẫu"],
  ["TTXVN – ", "missing: TTXVN"],
  ["(2019) – ", "missing: 2019"],
];

for (const [opening, note] of noPublishers) {
  reading(`“${opening}Sáng nay…” gives no publisher, and a guessed lead with all its words`, () => {
    const article = readRawText(rawText({ lead: opening + lead }));
    assert.equal(notesOf(article, "publisher"), [note]);
    assert.equal(notesOf(article, "lead"), [`guessed: ${opening}${lead}`]);
    assert.equal(withoutNotes(article), { ...sample, publisher: undefined, lead: opening + lead });
  });
}

const captions: Readonly<Record<string, string>> = {
  "Ảnh minh hoạ": "recognised",
  "(Ảnh minh họa)": "recognised",
  "Ảnh: Mai Lan": "recognised",
  "Hình 1: Cầu cảng số 3": "recognised",
  "Hình ảnh minh họa": "recognised",
  "Một góc cảng Vịnh Xanh nhìn từ trên cao. Ảnh: Mai Lan": "recognised",
  "Một góc cảng Vịnh Xanh": "guessed",
  "Ảnh hưởng của gió mùa": "guessed",
};

for (const [caption, found] of Object.entries(captions)) {
  reading(`caption “${caption}” is ${found}`, () => {
    const article = readRawText(rawText({ caption }));
    assert.equal(notesOf(article, "caption"), [`${found}: ${caption}`]);
    assert.equal(withoutNotes(article), { ...sample, caption });
  });
}

reading("a sentence or a list item after the lead is no caption", () => {
  for (const line of ["Cảng mở cửa suốt tuần.", "- Kho số 1", "a) Kho số 1"]) {
    const article = readRawText(rawText({ caption: line }));
    assert.is(article.caption, undefined);
    assert.equal(article.paragraphs, [line, ...paragraphs]);
  }
});

reading("a picture's caption is found below a rubric; the rubric stays, as a doubt", () => {
  const article = readRawText(rawText({ date: "15/09/2019\nKinh tế" }));
  assert.is(article.caption, "Ảnh minh họa");
  assert.equal(article.paragraphs, ["Kinh tế", ...paragraphs]);
  assert.ok(notesOf(article, "body").includes("guessed: Kinh tế"));
});

const authors: Readonly<Record<string, readonly string[]>> = {
  "Mai Lan": ["recognised", "Mai Lan"],
  "(Mai Lan)": ["recognised", "Mai Lan"],
  "Tác giả: Mai Lan": ["recognised", "Mai Lan"],
  "Bài và ảnh: Mai Lan - Hoàng Sơn": ["recognised", "Mai Lan", "Hoàng Sơn"],
  "Mai Lan, Hoàng Sơn và Đỗ An": ["recognised", "Mai Lan", "Hoàng Sơn", "Đỗ An"],
  "Công Tằng Tôn Nữ Bình": ["recognised", "Công Tằng Tôn Nữ Bình"],
  "Tác giả: nhóm phóng viên": ["guessed", "nhóm phóng viên"],
  "Theo Báo Vịnh Xanh": ["guessed", "Báo Vịnh Xanh"],
  PV: ["guessed", "PV"],
  "Mai Lan (Tổng hợp)": ["guessed", "Mai Lan"],
  "Mai Lan (Theo Báo Mẫu)": ["guessed", "Mai Lan"],
  "Theo kế hoạch của cảng": ["missing"],
  "- Mai": ["missing"],
  "kho số 9": ["missing"],
  "Xin cảm ơn bạn đọc!": ["missing"],
  "": ["missing"],
};

for (const [line, [found, ...names]] of Object.entries(authors)) {
  reading(`last line “${line}”: author ${found}`, () => {
    const article = readRawText(rawText({ author: line }));
    assert.is(article.notes.find(({ part }) => part === "author")?.found, found);
    assert.equal(article.authors, names);
    const kept = names.length > 0 || line === "" ? [] : [line];
    assert.equal(article.paragraphs, [...paragraphs, ...kept]);
  });
}

reading("doubts a paragraph that looks like a heading, a caption or half a sentence", () => {
  const odd = ["Kết quả nổi bật", "Ảnh: Hoàng Sơn", "và được giữ nguyên đến cuối năm."];
  const article = readRawText(rawText({ author: `${odd.join("\n")}\nMai Lan` }));
  assert.equal(article.paragraphs, [...paragraphs, ...odd]);
  assert.equal(
    notesOf(article, "body").slice(1),
    odd.map((line) => `guessed: ${line}`),
  );
});

reading("of a text that has only some parts, names the others as missing", () => {
  const missing = (text: string) =>
    readRawText(text).notes.flatMap(({ part, found }) => (found === "missing" ? part : []));
  assert.equal(missing(""), ["title", "date", "publisher", "lead", "caption", "author", "source", "body"]);
  assert.equal(missing(title), ["date", "publisher", "lead", "caption", "author", "source", "body"]);
  assert.equal(missing(`${title}\n15/09/2019\n${lead}`), ["publisher", "lead", "caption", "author", "source"]);
  assert.equal(missing(`(Báo Mẫu) – ${lead}\n${lead}`), ["title", "date", "caption", "author", "source"]);
});

reading("never throws, and loses no word of the body", () => {
  const odd = [
    "\0\u0001",
    "\ud800",
    "(((((",
    "() –",
    "(a) –",
    "–".repeat(9999),
    "9/".repeat(9999),
    "(a".repeat(9999),
    "1/1/1",
  ];
  for (const line of odd) {
    for (const text of [line, `${line}\n${line}\n${line}`, rawText({ lead: line }), rawText({ author: line })]) {
      assert.type(readRawText(text).notes.length, "number");
    }
  }
  const words = (text: string) => text.split(/\s+/).filter((word) => word !== "");
  const { paragraphs: body } = readRawText(rawText());
  assert.equal(words(body.join(" ")), words(paragraphs.join(" ")));
});

reading.run();
