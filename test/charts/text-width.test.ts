import { suite } from "uvu";
import * as assert from "uvu/assert";
import { widthOf } from "../../src/charts/text-width.ts";

const textWidth = suite("widths of texts");

/** Measured by Chromium in Be Vietnam Pro 700, letters of 100 pixels. */
for (const [text, measured] of [
  ["Mức đề ra, suy ra", 855],
  ["Kết quả ước tính", 823],
  ["15.000 tỷ đồng", 764],
  ["8,8%", 255],
  ["1.234.567 triệu đồng", 1058],
  ["quý 4/2020", 605],
  ["tháng 12/2018", 727],
  ["−2,5 điểm %", 618],
  ["ít nhất 25.000 người", 1034],
  ["MWMW", 389],
  ["Quỹ WB, ODA", 689],
] as const) {
  textWidth(`“${text}” is never taken for narrower than it is, nor for much wider`, () => {
    const width = widthOf(text, 100);
    assert.ok(width >= measured, `${width} < ${measured}`);
    assert.ok(width <= measured * 1.2, `${width} > ${measured} by too much`);
  });
}

textWidth("a space that keeps a line together is as wide as any other, and a word joiner has no width", () =>
  assert.is(widthOf("2015\u2060–\u20602020:\u00a011,3\u00a0tấn", 10), widthOf("2015–2020: 11,3 tấn", 10)),
);

textWidth("marks above and below letters take no room", () =>
  assert.is(widthOf("ướt", 10), widthOf("uot".normalize("NFD"), 10)),
);

textWidth.run();
