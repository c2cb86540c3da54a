/** Documents of offices that a word processor has saved as web pages. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Draft } from "../../src/import/draft.ts";
import { readPage } from "../../src/import/page/read-page.ts";
import { readBlocks } from "./blocks.ts";

const office = suite("documents saved as web pages");

function read(html: string): Draft {
  const draft = readPage(Buffer.from(html), "bao-cao.htm");
  if ("refused" in draft) throw new Error(draft.refused.message);
  return draft;
}

const state = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
const sender = "UBND TỈNH VỊNH XANH<br>\nSỞ CÔNG THƯƠNG<br>\nSố: 123/BC-SCT";
const day = "Vịnh Xanh, ngày 03 tháng 02\nnăm 2021";
const p = (text: string): string =>
  `<p class=MsoNormal align=center style='text-align:center'><b><span\nlang=VI>${text}</span></b></p>`;

/** As “Web Page, Filtered” has it: lines of the source end anywhere, and nothing but the look is marked. */
const saved = (
  head: string,
  title: string,
): string => `<html><head><meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=Generator content="Microsoft Word 15 (filtered)"><title>BÁO CÁO</title><style><!-- p.MsoNormal {margin:0cm;} --></style></head>
<body lang=VI style='word-wrap:break-word'><div class=WordSection1>${head}${title}
<p class=MsoNormal>Năm 2020, chỉ số sản xuất công nghiệp của tỉnh tăng 8,8% so với năm trước, cao hơn
mục tiêu 8,5% mà nghị quyết đề ra.</p>
<p class=MsoNormal>Sở kiến nghị Ủy ban nhân dân tỉnh xem xét kế hoạch năm 2021.</p></div></body></html>`;

const table = `<table class=MsoNormalTable border=0><tr><td width=252 valign=top>${p(sender)}</td>
<td width=380 valign=top>${p(`${state}<br>\nĐộc lập - Tự do - Hạnh phúc<br>\n${day}`)}</td></tr></table>`;
const lines = ["UBND TỈNH VỊNH XANH", "SỞ CÔNG THƯƠNG", "Số: 123/BC-SCT", state, "Độc lập - Tự do - Hạnh phúc", day];
const title = `${p("BÁO CÁO")}\n${p("Tình hình sản xuất công nghiệp năm 2020")}`;

for (const [how, head] of Object.entries({ "a table": table, lines: lines.map(p).join("\n") }))
  office(`a letterhead in ${how} tells title, day, sender and number`, () => {
    const draft = read(saved(head, title));
    assert.equal(
      [draft.title, draft.date, draft.publisher],
      ["BÁO CÁO Tình hình sản xuất công nghiệp năm 2020", "2021-02-03", "SỞ CÔNG THƯƠNG"],
    );
    const texts = readBlocks(draft.blocks).map(({ text }) => text);
    assert.is(texts[0], "Số: 123/BC-SCT");
    assert.is(texts.at(-1), "Sở kiến nghị Ủy ban nhân dân tỉnh xem xét kế hoạch năm 2021.");
    assert.not.match(texts.join(" "), "Độc lập");
  });

office("a letter without a title has what it is about, over two lines; a style that names a title goes before", () => {
  const about = ["SỞ CÔNG THƯƠNG", "Số: 7/SCT", "V/v báo cáo sản lượng", "hàng hóa qua cảng", state, day].map(p);
  const letter = read(saved(about.join("\n"), p("Kính gửi: Ủy ban nhân dân tỉnh")));
  assert.is(letter.title, "Báo cáo sản lượng hàng hóa qua cảng");
  const styled = read(saved(table, "<p class=MsoTitle>Công nghiệp năm 2020</p>"));
  assert.is(styled.title, "Công nghiệp năm 2020");
});

office("a site that shows such a document tells of it itself", () => {
  const page = saved(table, title).replace("<body", '<meta property="og:title" content="Báo cáo công nghiệp"><body');
  assert.is(read(page).title, "Báo cáo công nghiệp");
});

office.run();
