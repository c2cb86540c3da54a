/** What stays together at a line's end, and that nothing else of a page is touched. */
import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { placedWords } from "../../src/search/places.ts";
import { bindHeading, bindHtml, bindText } from "../../src/text/bind.ts";
import { shape, unshape } from "../../src/text/shape.ts";
import { foldSpace } from "../../src/text/space.ts";

const binding = suite("bind");

/** `~` stands for a no-break space. */
const shown = (text: string): string => text.replaceAll("\u00a0", "~");

const texts: readonly string[] = [
  "tăng 8,8~% so với năm~2019",
  "đạt 1,9~tỷ~USD và 15.000~tỷ~đồng",
  "1~tỷ 40~triệu~đồng",
  "ngày~3 tháng~8 năm~2020 và sau đó",
  "Ngày~3/8, quý~II, quý~3/2020",
  "giai~đoạn~2015–2020, nhiệm~kỳ~2020-2025, kỳ~2019, giai đoạn đầu",
  "6~tháng đầu năm~2020, 2~giờ 30~phút",
  "mỗi năm 1,9~tỷ~USD",
  "Nghị quyết số~45/NQ-CP, Điều~5, khóa~XIV",
  "xếp thứ~5/63, vượt 0,8~điểm %",
  "hơn 100~ha, 5,2~triệu~m3, 12~km",
  "8,8% một năm",
  "năm qua, cả tỷ lệ lẫn số liệu",
  "Quốc lộ 1A mở rộng, 15 chỉ tiêu và 3 mục",
  "Quý Vị và Năm Anh",
  "không có con số nào",
  "ở TP.~Cẩm Phả, Q.~1 và P.~Bến Nghé; PGS.~TS.~Trần Văn An, ThS.~Lê",
  "đạt GDP. Năm qua, AP. Và ở TP. nhỏ",
  "Hà Nội~· giai~đoạn~2015–2020~· Vượt",
];
for (const text of texts)
  binding(`keeps together: ${text}`, () => {
    assert.is(shown(bindText(text.replaceAll("~", " "))), text);
  });

binding("a line end of the source is a space like any other", () => {
  assert.is(shown(bindText("năm\n2020 đạt 1,9\ntỷ\nUSD")), "năm~2020 đạt 1,9~tỷ~USD");
});

const headings: readonly string[] = [
  "Thu hút đầu tư của các khu công nghiệp Hà~Nội",
  "Thành phố Hồ~Chí~Minh và Việt~Nam, Hà~Nội",
  "Trường Nguyễn~Thị Minh~Khai đạt 9,5~điểm",
  "Kết quả năm~2020",
  "Hội nghị tại TP.~Cẩm~Phả bàn về Hà~Nội",
  "NGHIÊNG NGHIÊNG NGHIÊNG",
];
for (const heading of headings)
  binding(`keeps together in a heading: ${heading}`, () => {
    const bound = bindHeading(heading.replaceAll("~", " ").replace("Trường Nguyễn", "Trường  Nguyễn"));
    assert.is(shown(bound).replace("Trường  ", "Trường "), heading);
  });

binding("a title in a list keeps names together, a link of a paragraph does not", () => {
  const html =
    "<li><a href=x>ở Hà Nội</a> Hà Nội</li><p>Ở <a href=x>Hà Nội</a></p><th><a href=x><b>Hà Nội</b></a></th>";
  assert.is(
    shown(bindHtml(html)),
    "<li><a href=x>ở Hà~Nội</a> Hà Nội</li><p>Ở <a href=x>Hà Nội</a></p><th><a href=x><b>Hà~Nội</b></a></th>",
  );
});

binding("of other words only a heading keeps names together", () => {
  const html = "<h1>Ở <b>Hà Nội</b></h1><p>Ở Hà Nội năm 2020</p><h2 id=a>Hà Nội</h2><h4>Hà Nội</h4>";
  assert.is(
    shown(bindHtml(html)),
    "<h1>Ở <b>Hà~Nội</b></h1><p>Ở Hà Nội năm~2020</p><h2 id=a>Hà~Nội</h2><h4>Hà Nội</h4>",
  );
});

const ranges: readonly (readonly [given: string, shown: string])[] = [
  ["<p>giai đoạn 2015–2020.</p>", "<p>giai~đoạn~[2015–2020].</p>"],
  ["<li><a href=x>6–7,5 ha</a></li>", "<li><a href=x>[6–7,5]~ha</a></li>"],
  ["<h1>Kế hoạch 2021\u2060–\u20602025</h1>", "<h1>Kế hoạch [2021–2025]</h1>"],
  ["<td>5%–6%</td><td>năm – tháng</td>", "<td>[5%–6%]</td><td>năm – tháng</td>"],
  ["<p>sáng 27-11, khóa 2020-2025</p>", "<p>sáng [27-11], khóa~[2020-2025]</p>"],
  ["<p>COVID-19, 090-123-4567, 45/2023-QH, 1-12345</p>", "<p>COVID-19, 090-123-4567, 45/2023-QH, 1-12345</p>"],
  // Side by side with other words its parts would be.
  ["<div>2015–2020</div><p>a</p><div>2015–2020</div>", "<div>2015–2020</div><p>a</p><div>2015–2020</div>"],
];
for (const [given, expected] of ranges)
  binding(`no line ends in a range of numbers: ${given}`, () => {
    const bound = bindHtml(given);
    const told = expected.replace(/\[(.*?)\]/g, '<span class="whole">$1</span>');
    assert.is(shown(bound), told);
    assert.not.match(bound, /\u2060/);
  });

const untouched: readonly string[] = [
  '<a href="?q=năm 2020" title="1 > 0, năm 2020" aria-label=\'năm 2020\'>',
  "<title>Kết quả năm 2020</title>",
  "<code>năm 2020</code>",
  "<pre><code>1,9 tỷ USD\n</code></pre>",
  '<script type="application/json">{"a":"năm 2020 < 5 lần"}</script>',
  "<style>a::after{content:'5 km'}</style>",
  '<option value="2020">năm 2020</option>',
  "<svg><title>năm 2020</title><text>năm 2020</text></svg>",
  "<textarea>năm 2020</textarea>",
];
for (const html of untouched)
  binding(`leaves as it is: ${html}`, () => {
    assert.is(shown(bindHtml(`<p>năm 2020</p>${html}<p>năm 2020</p>`)), `<p>năm~2020</p>${html}<p>năm~2020</p>`);
  });

const words = fc.constantFrom(
  "ngày",
  "3",
  "tháng",
  "8",
  "năm",
  "2020",
  "1,9",
  "tỷ",
  "USD",
  "Hà",
  "Nội",
  "%",
  "II",
  "–",
);
const sentence = fc.array(words, { minLength: 1, maxLength: 12 }).map((list) => list.join(" "));

binding("nothing but spaces changes, one for one, and a second time nothing at all", () => {
  fc.assert(
    fc.property(sentence, (text) => {
      for (const bind of [bindText, bindHeading]) {
        const bound = bind(text);
        assert.is(bound.replaceAll("\u00a0", " "), text);
        assert.is(bind(bound), bound);
      }
    }),
  );
});

binding("what was quoted or searched for is found in it all the same", () => {
  fc.assert(
    fc.property(sentence, (text) => {
      const bound = bindHeading(text);
      assert.is(foldSpace(bound), foldSpace(text));
      assert.equal(placedWords(bound), placedWords(text));
      assert.is(unshape(shape(bound)), bound);
    }),
  );
});

binding.run();
