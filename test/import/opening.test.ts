/** Small habits of those who write for the eye: breaks within a line, a head of two columns. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { takeHead } from "../../src/import/document/opening.ts";
import { documentOf, textOf } from "../../src/import/html/dom.ts";

const opening = suite("what stands above a text");

function bodyOf(html: string): Element {
  const read = documentOf(html);
  if ("refused" in read) throw new Error("it is refused");
  return read.body;
}

opening("words on both sides of a break stay two, and what nobody sees is not read", () => {
  const body = bodyOf("<body><h1>Sản lượng hàng hóa<br>tăng mạnh<!-- nháp --></h1></body>");
  assert.is(textOf(body), "Sản lượng hàng hóa tăng mạnh");
});

opening("the day of an office's head is found in a table whose cells have no paragraphs, as those of a PDF", () => {
  const body = bodyOf(
    "<body><table><tr><td>UBND TỈNH</td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</td></tr><tr><td>Số: 5/BC</td><td>Vịnh Xanh, ngày 05 tháng 4 năm 2021</td></tr></table><p>Một đoạn.</p></body>",
  );
  const { day } = takeHead(body);
  assert.is(day[0]?.value, "2021-04-05");
  assert.is(textOf(body), "Một đoạn.");
});

opening.run();
