/** Saved web pages of differing make: twelve after the habits of news sites and systems, with noise in them that no article may hold. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Draft } from "../../src/import/draft.ts";
import { readPage } from "../../src/import/page/read-page.ts";
import { root } from "../tools.ts";
import { outlineOf, readBlocks } from "./blocks.ts";

const pages = suite("saved pages");
const folder = join(root, "test/import/pages");

function read(html: string | Uint8Array, file = join(folder, "trang.html")): Draft {
  const draft = readPage(typeof html === "string" ? Buffer.from(html) : html, file);
  if ("refused" in draft) throw new Error(draft.refused.message);
  return draft;
}

function readFixture(name: string): Draft {
  const file = join(folder, `${name}.html`);
  return read(readFileSync(file), file);
}

interface Expected {
  readonly title: string;
  readonly date: string;
  readonly authors: readonly string[];
  readonly publisher: string;
  readonly source?: string;
  /** How the lead begins; none where readers saw none. */
  readonly lead?: string;
  readonly first: string;
  readonly last: string;
  readonly outline: readonly string[];
}

const expected: Readonly<Record<string, Expected>> = {
  vnexpress: {
    title: "Cảng Vịnh Xanh vượt kế hoạch hàng hóa",
    date: "2019-10-03",
    authors: ["Mai Thu Lan"],
    publisher: "Vịnh Xanh nhanh",
    source: "https://nhanh.vinhxanh.example/cang-vinh-xanh-vuot-ke-hoach-4012345.html",
    lead: "Vịnh Xanh – Chín tháng đầu năm",
    first: "Theo báo cáo của Ban quản lý cảng",
    last: "Quý IV, cảng dự kiến",
    outline: ["Mặt hàng,Kế hoạch (nghìn tấn),Thực hiện (nghìn tấn)/Container,900,1.100/Hàng rời,1.400,1.300"],
  },
  tuoitre: {
    title: "Thu ngân sách 9 tháng của Vịnh Xanh đạt 81% dự toán",
    date: "2019-10-05",
    authors: ["LÊ VĂN AN"],
    publisher: "Báo Trẻ Vịnh Xanh",
    source: "https://tre.vinhxanh.example/thu-ngan-sach-9-thang-20191005081500123.htm",
    lead: "TTO - Tổng thu ngân sách",
    first: "",
    last: "Khoản thu",
    outline: [
      "figure ",
      "### Đất đai vẫn là nguồn lớn",
      "quote Ba tháng cuối năm phải thu mỗi tháng 500 tỉ đồng.",
      "Khoản thu,Dự toán,9 tháng/Nội địa,6.300,5.100/Xuất nhập khẩu,1.700,1.380",
    ],
  },
  thanhnien: {
    title: "Giảm nghèo ở Vịnh Xanh: còn 3,2% hộ nghèo",
    date: "2020-12-21",
    authors: ["Trần Thị Bình"],
    publisher: "Báo Thanh Vịnh",
    source: "https://thanhvinh.example/giam-ngheo-o-vinh-xanh-185123.htm",
    lead: "Tỷ lệ hộ nghèo của Vịnh Xanh cuối năm 2020 còn 3,2%, thấp hơn mục tiêu 4% mà nghị quyết đề ra hồi đầu nhiệm kỳ.",
    first: "Đầu nhiệm kỳ, toàn tỉnh có 41.000 hộ",
    last: "2016",
    outline: ["list Vùng biển: 2,1%/Vùng núi: 6,7%/Huyện Thượng Lâm: 9,9%", ",/2016,8,1%/2018,5,4%/2020,3,2%"],
  },
  vietnamplus: {
    title: "Vịnh Xanh đón 1,2 triệu lượt khách trong mùa hè",
    date: "2019-09-01",
    authors: ["Phạm Quốc Dũng"],
    publisher: "Thông tấn Vịnh Xanh (VinhXanhPlus)",
    source: "https://plus.vinhxanh.example/vinh-xanh-don-12-trieu-luot-khach-post600123.vnp",
    lead: "Ba tháng hè, tỉnh Vịnh Xanh đón",
    first: "Bãi biển Vịnh Xanh ngày cuối tuần.",
    last: "(Thông tấn Vịnh Xanh/VinhXanhPlus)",
    outline: ["## Khách lưu trú lâu hơn"],
  },
  baochinhphu: {
    title: "Giải ngân vốn đầu tư công của Vịnh Xanh đạt 62%",
    date: "2021-10-01",
    authors: ["Hoàng Giang", "Lê Mơ"],
    publisher: "Cổng Thông tin điện tử tỉnh Vịnh Xanh",
    source: "https://bao.vinhxanh.gov.example/giai-ngan-von-dau-tu-cong-102280123.htm",
    lead: "Đến hết tháng 9/2021, tỉnh Vịnh Xanh đã giải ngân",
    first: "Kế hoạch vốn năm 2021",
    last: "Nguồn vốn",
    outline: [
      "list Giải phóng mặt bằng chậm./Giá vật liệu tăng./Dịch COVID-19.",
      "Nguồn vốn,Tỷ đồng – Kế hoạch,Tỷ đồng – Giải ngân,Tỷ lệ/Trung ương,1.200,690,57,5%/Địa phương,2.300,1.480,64,3%",
    ],
  },
  nhandan: {
    title: "Vịnh Xanh xây dựng nông thôn mới: 78 xã đạt chuẩn",
    date: "2020-08-03",
    authors: ["NGUYỄN ĐỨC MINH"],
    publisher: "Báo Nhân Vịnh điện tử",
    source: "https://nhanvinh.example/vinh-xanh-xay-dung-nong-thon-moi-post612345.html",
    lead: "NVĐT - Sau mười năm",
    first: "Mục tiêu đến năm 2020",
    last: "Vùng",
    outline: ["Vùng,Số xã,Đạt chuẩn/Đồng bằng,60,60/Miền núi,32,18"],
  },
  tinh: {
    title: "Kinh tế - xã hội 6 tháng đầu năm 2019",
    date: "2019-06-28",
    authors: ["Vũ Hà"],
    publisher: "Cổng thông tin điện tử tỉnh Vịnh Xanh",
    lead: "Sáng 28/6, UBND tỉnh họp báo",
    first: "Tổng sản phẩm trên địa bàn (GRDP) tăng 8,8%",
    last: "Chỉ tiêu",
    outline: ["Chỉ tiêu,Đơn vị,Năm 2019 – Kế hoạch,Năm 2019 – 6 tháng/GRDP,%,8,5,8,8/Xuất khẩu,triệu USD,1.300,610"],
  },
  wordpress: {
    title: "Trường học Vịnh Xanh: 85% đạt chuẩn quốc gia",
    date: "2021-06-15",
    authors: ["Lê Anh Thư"],
    publisher: "Nhóm Dữ liệu Vịnh",
    source: "https://dulieuvinh.example/2021/06/truong-hoc-dat-chuan/",
    lead: "Đến tháng 6/2021, tỉnh có 340 trên 400 trường",
    first: "Nhưng ở vùng núi",
    last: "340 / 400 = 0,85",
    outline: [
      "Cấp học,Số trường,Đạt chuẩn/Mầm non,130,108/Tiểu học,150,133/THCS,120,99",
      "## Cách tính",
      "list Chỉ tính trường công lập./Số liệu đến ngày 1/6.",
      "code 340 / 400 = 0,85",
    ],
  },
  joomla: {
    title: "Nước sạch nông thôn đạt 96%",
    date: "2018-11-20",
    authors: ["Đỗ Minh Khôi"],
    publisher: "Trung tâm Nước Vịnh Xanh",
    first: "Đến cuối tháng 10/2018",
    last: "Giá nước bình quân là 6.800 đồng/m³.",
    outline: ["#### Công trình theo huyện", "Huyện,Tổng,Bền vững/Đông Hải,22,21/Vĩnh An,42,37"],
  },
  drupal: {
    title: "Dân số Vịnh Xanh: 1.284.507 người",
    date: "2019-07-11",
    authors: ["Phòng Thống kê Xã hội"],
    publisher: "Cục Thống kê Vịnh Xanh",
    source: "https://thongke.vinhxanh.example/tin/dan-so-2019",
    first: "Tổng điều tra ngày 1/4/2019",
    last: "Tuổi thọ bình quân đạt 74,1 tuổi.",
    outline: ["### Thành thị và nông thôn", "Khu vực,Số dân,Tỷ trọng/Thành thị,411.042,32,0%/Nông thôn,873.465,68,0%"],
  },
  ghost: {
    title: "Rác thải nhựa ở vịnh giảm một phần ba",
    date: "2022-05-10",
    authors: ["Ngô Hải Yến"],
    publisher: "Sổ Vịnh",
    source: "https://sovinh.example/rac-thai-nhua/",
    lead: "Lượng rác nhựa thu được",
    first: "Đề án năm 2020 đặt mục tiêu",
    last: "Nguồn: Ban quản lý vịnh.",
    outline: [
      "quote Không có túi ni lông, người bán vẫn bán được hàng.",
      "## Số liệu",
      "Năm,Tấn/ngày/2020,9/2021,7,5/2022,6",
    ],
  },
  blogger: {
    title: "Ruộng muối Vịnh Xanh và những con số",
    date: "2017-03-04",
    authors: ["Cao Bá Lộc"],
    publisher: "ghichepvinh.example",
    source: "https://ghichepvinh.example/2017/03/ruong-muoi.html",
    first: "Năm 2016, cả vùng còn 420 ha",
    last: "Năm",
    outline: ["Năm,Diện tích (ha),Sản lượng (tấn)/2010,500,51.000/2016,420,38.000"],
  },
};

for (const [name, { first, last, lead, outline, ...parts }] of Object.entries(expected))
  pages(`${name}: title, date, authors, publisher, address, text and tables come in`, () => {
    const draft = readFixture(name);
    const { title, date, authors, publisher, source } = draft;
    assert.equal({ title, date, authors, publisher, ...(source !== undefined && { source }) }, parts);
    assert.ok(lead === undefined ? draft.lead === undefined : draft.lead?.startsWith(lead), draft.lead);
    assert.equal(outlineOf(draft.blocks), outline);
    const blocks = readBlocks(draft.blocks);
    assert.ok(blocks[0]?.text.startsWith(first), blocks[0]?.text);
    assert.ok(blocks.at(-1)?.text.startsWith(last), blocks.at(-1)?.text);
    assert.not.match(draft.blocks.join("\n"), /NGOÀI BÀI|javascript:|<\w|Chia sẻ|Share this/);
    assert.ok(
      draft.notes.every(({ part, found, why }) => part === "body" || found === "missing" || why.message !== ""),
    );
  });

/** A page with what a test says of it. */
function page(head: string, body = "", lang = "vi"): string {
  const prose = `<p>${"Cảng đón tàu, hàng tăng đều qua các tháng. ".repeat(8)}</p>`;
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">${head}</head><body><article>${body}<div itemprop="articleBody">${prose}${prose.replaceAll("tàu", "thuyền")}</div></article></body></html>`;
}

pages("believes JSON-LD before meta tags, and these before what is only seen; tells where each is from", () => {
  const linked = (facts: object): string =>
    `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", ...facts })}</script>`;
  const meta =
    '<meta property="og:title" content="Tên trong og"><meta property="article:published_time" content="2020-02-02">';
  const seen = '<h1>Tên trong h1</h1><time datetime="2020-03-03">3/3/2020</time>';
  const both = read(page(linked({ headline: "Tên trong JSON", datePublished: "2020-01-01" }) + meta, seen));
  assert.equal([both.title, both.date], ["Tên trong JSON", "2020-01-01"]);
  assert.equal([read(page(meta, seen)).title, read(page(meta, seen)).date], ["Tên trong h1", "2020-02-02"]);
  assert.equal([read(page("", seen)).title, read(page("", seen)).date], ["Tên trong h1", "2020-03-03"]);
  const note = both.notes.find(({ part }) => part === "date");
  assert.is(note?.found, "guessed");
  assert.is(note?.why.message, "from JSON-LD datePublished; but article:published_time says 2020-02-02");
});

pages("JSON-LD is read within the marks that systems put around scripts, and told where it is broken", () => {
  const json = '{"@type":"NewsArticle","headline":"Tên trong JSON","datePublished":"2020-01-01"}';
  for (const script of [
    `//<![CDATA[\n${json}\n//]]>`,
    `/*<![CDATA[*/${json}/*]]>*/`,
    `<!--\n${json}\n//-->`,
    `<![CDATA[${json}]]>`,
    `${json};`,
  ])
    assert.is(read(page(`<script type="application/ld+json">${script}</script>`)).date, "2020-01-01", script);
  const broken = (head: string): readonly string[] =>
    read(page(`<script type="application/ld+json">{"@type":"NewsArticle"</script>${head}`)).notes.flatMap((note) =>
      note.found === "missing" && ["date", "metadata"].includes(note.part) ? `${note.part}: ${note.why.message}` : [],
    );
  const passed = "metadata: the page’s JSON-LD is broken, and was passed over";
  assert.equal(broken(""), ["date: nowhere that can be read: the page’s JSON-LD is broken", passed]);
  assert.equal(broken('<meta name="date" content="2020-01-01">'), [passed]);
});

pages("what should name a day and names none is told, not taken for silence", () => {
  const told = (content: string): readonly unknown[] => {
    const { date, notes } = read(page(`<meta property="article:published_time" content="${content}">`));
    const note = notes.find(({ part }) => part === "date");
    return [date, note?.value, note?.why.message];
  };
  assert.equal(told("2021-02-30"), [undefined, "2021-02-30", "there is no such day (article:published_time)"]);
  assert.equal(told(""), [undefined, undefined, "the page says it nowhere"]);
});

pages("a house that is named as an author beside a person is none", () => {
  const authors = [
    { "@type": "Person", name: "Mai Lan" },
    { "@type": "Organization", name: "Báo Cảng Xanh" },
  ];
  const authorsIn = (author: unknown): readonly string[] =>
    read(page(`<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", author })}</script>`))
      .authors;
  assert.equal(authorsIn(authors), ["Mai Lan"]);
  assert.equal(authorsIn(authors.slice(1)), ["Báo Cảng Xanh"]);
});

pages("a tag that is for one person names one, in the order in which people read the name", () => {
  const authorsIn = (...tags: readonly (readonly [name: string, content: string])[]): readonly string[] =>
    read(page(tags.map(([name, content]) => `<meta name="${name}" content="${content}">`).join(""))).authors;
  assert.equal(authorsIn(["citation_author", "Fowler, Jane"], ["citation_author", "van Dyke, John B."]), [
    "Jane Fowler",
    "John B. van Dyke",
  ]);
  assert.equal(authorsIn(["DC.creator", "Fowler, Jane; Roe, John"]), ["Jane Fowler", "John Roe"]);
  assert.equal(authorsIn(["citation_author", "Nguyễn, Văn An"], ["citation_author", "Thư, Lê Anh"]), [
    "Nguyễn Văn An",
    "Lê Anh Thư",
  ]);
  assert.equal(authorsIn(["DC.creator", "Mai, Thu Lan"]), ["Mai Thu Lan"]);
  assert.equal(authorsIn(["DC.creator", "Mai Lan, Hoàng Sơn"]), ["Mai Lan", "Hoàng Sơn"]);
  assert.equal(authorsIn(["author", "Mai Lan, Hoàng Sơn"]), ["Mai Lan", "Hoàng Sơn"]);
  assert.equal(authorsIn(["author", "(anonymous)"], ["DC.creator", "Fowler, Jane, Jr."]), ["Fowler, Jane, Jr."]);
});

pages("a person who has only the parts of a name is called by both", () => {
  const called = (author: object): readonly string[] =>
    read(page(`<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", author })}</script>`))
      .authors;
  assert.equal(called({ "@type": "Person", givenName: "Jane", familyName: "Fowler" }), ["Jane Fowler"]);
  assert.equal(called([{ "@type": "Person", givenName: "Văn An", familyName: "Nguyễn" }]), ["Nguyễn Văn An"]);
  assert.equal(called({ "@type": "Person", name: "Jane F.", givenName: "Jane", familyName: "Fowler" }), ["Jane F."]);
});

pages("a moment falls on the day that it is in Vietnam", () => {
  const day = (written: string): string | undefined =>
    read(page(`<meta property="article:published_time" content="${written}">`)).date;
  const days = [
    "2020-12-31T18:30:00Z",
    "2020-12-31T16:30:00Z",
    "2021-1-5 08:00:00",
    "05/01/2021",
    "Thu, 31 Dec 2020 20:00:00 GMT",
  ];
  assert.equal(days.map(day), ["2021-01-01", "2020-12-31", "2021-01-05", "2021-01-05", "2021-01-01"]);
  assert.equal(["ngày 5 tháng Giêng", "31/02/2021", "2021-13-01"].map(day), [undefined, undefined, undefined]);
  assert.equal(["15 Tháng Mười Hai, 2021", "ngày 3 tháng 8 năm 2020", "12/25/2020 3:00 PM"].map(day), [
    "2021-12-15",
    "2020-08-03",
    "2020-12-25",
  ]);
});

pages("a date alone below the title is a guess, the last one, and no paragraph of the text", () => {
  for (const [seen, where] of [
    ["<p>10/02/2021</p>", "<h1> … <p> “10/02/2021”"],
    ["<div><span>Mai Lan</span> <span>10/02/2021 08:15</span></div>", "<h1> … <span> “10/02/2021 08:15”"],
    ["<p>Published Feb. 10th, 2021 5:42 PM ET</p>", "<h1> … <p> “Published Feb. 10th, 2021 5:42 PM ET”"],
  ] as const) {
    const { date, blocks, notes } = read(page("", `<h1>Cảng đón tàu</h1>${seen}`));
    const note = notes.find(({ part }) => part === "date");
    assert.equal([date, note?.found, note?.why.message], ["2021-02-10", "guessed", `from ${where}`]);
    assert.not.match(blocks.join(), "10/02/2021");
  }
  const inside = page("", "<h1>Cảng đón tàu</h1>").replace("<p>", "<p>10/02/2021</p><p>");
  assert.equal([read(inside).date, read(inside).blocks.length], ["2021-02-10", 2]);
  // A day in a sentence, one that stands far below, and one of another article are none.
  for (const seen of [
    "<p>Tàu đến ngày 10/02/2021</p>",
    `${"<p>a</p>".repeat(12)}<p>10/02/2021</p>`,
    "<aside><p>10/02/2021</p></aside>",
  ])
    assert.is(read(page("", `<h1>Cảng đón tàu</h1>${seen}`)).date, undefined);
  assert.is(read(page('<meta name="date" content="2020-01-01">', "<h1>A</h1><p>10/02/2021</p>")).date, "2020-01-01");
});

pages("the day of a change is named, and not taken for that of publication", () => {
  const changes = {
    '<meta property="article:modified_time" content="2021-02-10T08:00:00+07:00">': "article:modified_time",
    '<script type="application/ld+json">{"@type":"NewsArticle","dateModified":"2021-02-10"}</script>':
      "JSON-LD dateModified",
  };
  const named = (html: string): readonly unknown[] => {
    const { date, notes } = read(html);
    const note = notes.find(({ part }) => part === "date");
    return [date, note?.found, note?.value, note?.why.message, note?.why.hint?.includes("--date")];
  };
  const said = (where: string) => [
    undefined,
    "missing",
    "2021-02-10",
    `${where} names the day of a change, not of publication`,
    true,
  ];
  for (const [head, where] of Object.entries(changes)) assert.equal(named(page(head)), said(where));
  assert.equal(named(page("", '<time class="updated" datetime="2021-02-10">10/2</time>')), said("<time>"));
  assert.equal(named(page("", '<p class="date">Cập nhật: 10/02/2021</p>')), said("“Cập nhật: 10/02/2021”"));
  assert.equal(named(page("", "<h1>A</h1><p>Cập nhật: 10/02/2021</p>")), said("<h1> … <p> “Cập nhật: 10/02/2021”"));
  const both = page("", '<p class="date">Cập nhật: 10/02/2021</p><p class="date">09/02/2021</p>');
  assert.is(read(both).date, "2021-02-09");
});

pages("the last line names who wrote, whoever made the pictures stays, and a house alone is no author", () => {
  const last = (line: string, head = "") => {
    const { authors, blocks } = read(page(head).replace("</div></article>", `<p>${line}</p></div></article>`));
    return [authors, blocks.slice(2)];
  };
  assert.equal(last("Mai Lan (TTXVN)"), [["Mai Lan"], []]);
  assert.equal(last("Bài: Mai Lan - Ảnh: Hoàng Sơn"), [["Mai Lan"], ["Ảnh: Hoàng Sơn"]]);
  assert.equal(last("(Theo TTXVN)"), [[], ["(Theo TTXVN)"]]);
  const known = '<meta name="author" content="Mai Lan">';
  assert.equal(last("By Mai Lan", known), [["Mai Lan"], []]);
  assert.equal(last("Mai Lan (TTXVN)", known), [["Mai Lan"], ["Mai Lan (TTXVN)"]]);
});

pages("by whom a text is, its last line may say in English", () => {
  assert.equal(read(page("").replace("</div></article>", "<p>By Jane Doe and John Roe</p></div></article>")).authors, [
    "Jane Doe",
    "John Roe",
  ]);
});

pages("a title that was cut is made whole by another place, and a site's name is no part of it", () => {
  const head =
    '<meta property="og:site_name" content="Báo Vịnh"><meta property="og:title" content="Cảng Vịnh Xanh đón tàu thứ một nghìn | Báo Vịnh"><script type="application/ld+json">{"@type":"Article","headline":"Cảng Vịnh Xanh đón…"}</script>';
  assert.is(read(page(head)).title, "Cảng Vịnh Xanh đón tàu thứ một nghìn");
});

pages("a language is believed where the text is not Vietnamese", () => {
  const english = page("", "", "en-GB").replace(
    /<p>.*<\/p>/,
    `<p>${"The port has grown in every month of the year. ".repeat(8)}</p>`,
  );
  assert.is(read(english).lang, "en");
  assert.is(read(page("", "", "en-US")).lang, undefined);
});

pages("keeps a picture that lies beside the page, and looks nowhere else", () => {
  const kept = readFixture("tuoitre").pictures ?? [];
  assert.equal(kept, [{ disk: join(folder, "tuoitre_files", "anh-thu.png"), name: "anh-1.png" }]);
  const away = [
    "../pages/tuoitre_files/anh-thu.png",
    "/etc/a.png",
    "file:///a.png",
    "khong-co.png",
    "https://a.example/a.png",
  ];
  const text = page("").replace("<p>", `<p>${away.map((src) => `<img src="${src}">`).join("")}`);
  assert.equal(read(text, join(folder, "tuoitre_files", "trang.html")).pictures, []);
});

pages("a page that a browser saved into one file is the page within it", () => {
  const inner = page("<title>Cảng đón tàu</title>").replace("<article>", "<article><h1>Cảng đón tàu</h1>");
  const quoted = [...Buffer.from(inner)]
    .map((byte) => (byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte)))
    .join("")
    .replace(/.{1,70}(?<!=.?)/g, "$&=\r\n");
  const envelope = (encoding: string, body: string): Buffer =>
    Buffer.from(
      `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://cang.example/tin?utm_source=x#a\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----ranh"\r\n\r\n\r\n------ranh\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Location: https://cang.example/tin\r\n\r\n${body}\r\n------ranh--\r\n`,
    );
  for (const file of [
    envelope("quoted-printable", quoted),
    envelope("base64", Buffer.from(inner).toString("base64")),
  ]) {
    const { title, source, blocks } = read(file, "tin.mhtml");
    assert.equal([title, source, blocks.length], ["Cảng đón tàu", "https://cang.example/tin", 2]);
  }
});

pages("a page as Chromium saves it keeps the blanks at which its lines are broken", () => {
  // Kept with plain line ends; the browser writes those of mail.
  const saved = readFileSync(join(folder, "tin.mhtml"), "latin1").replace(/\r?\n/g, "\r\n");
  const { title, date, blocks } = read(Buffer.from(saved, "latin1"), join(folder, "tin.mhtml"));
  assert.equal([title, date], ["Cảng đón tàu", "2021-02-10"]);
  const text = blocks.join("\n");
  assert.match(text, "kế hoạch hai tháng; hàng qua cảng");
  assert.match(text, "and the new quay was busy from morning until night.");
  assert.match(
    text,
    "Ban quản lý cho biết kho lạnh mới chứa được tám nghìn tấn, gấp đôi kho cũ, và giá thuê không đổi",
  );
  // Mail systems may pad a line behind the sign that breaks it.
  const padded = saved.replaceAll("=\r\n", "= \t\r\n");
  assert.equal(read(Buffer.from(padded, "latin1"), "tin.mhtml").blocks, blocks);
});

pages("reads the encoding that a page names", () => {
  const latin = Buffer.from(
    '<html><head><meta charset="windows-1252"><title>Café à Huế</title></head><body><p>x</p></body></html>'.replace(
      "ế",
      "e",
    ),
    "latin1",
  );
  assert.is(read(latin).title, "Café à Hue");
  assert.ok("refused" in readPage(Buffer.from([1, 2, 0, 255]), "a.html"));
});

pages("what is nested without end, or holds without end, is refused at once", () => {
  const refused = (html: string): string => {
    const read = readPage(Buffer.from(html), "a.html");
    return "refused" in read ? read.refused.message : "";
  };
  assert.match(refused("<div>".repeat(1_000_000)), /more than 400 deep/);
  assert.match(refused("<br>".repeat(300_000)), /more than 200000 elements/);
  assert.is(refused(`<script type="application/ld+json">${"[".repeat(100_000)}</script><p>a</p>`), "");
});

pages("a table without end in its spans stays as wide as a table can be", () => {
  const wide = page("").replace(
    "<p>",
    '<table><tr><td colspan="999999999" rowspan="999999">a</td><td>b</td></tr><tr><td>1</td><td>2</td></tr></table><p>',
  );
  assert.ok(read(wide).blocks.join("").length < 10_000);
});

pages.run();
