/** Tables as browsers and reports print them without upright lines: columns of figures, close to one another. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { outlineOf } from "./blocks.ts";
import { at, type Pen } from "./pdf.ts";
import { doubts, read, title } from "./pdf-report.ts";

const open = suite("tables without upright lines");

const port = [
  ["Indicator", "2019", "2020"],
  ["Turnaround, hours", "26", "24.5"],
  ["Berths", "11", "12"],
  ["Containers, thousand", "1,042", "1,105.4"],
];

/** A table as browsers print one without upright lines: its figures end alike, and stand as close as its cells leave room. */
function openTable(pen: Pen, rows: readonly string[][], top: number, how: { size?: number; pad: number }, wide = rows) {
  const { size = 11, pad } = how;
  const between = 0.6 * size;
  const widthOf = (text: string): number => pen.fontSize(size).widthOfString(text);
  const widths = [0, 1, 2].map((column) => Math.max(...wide.map((row) => widthOf(row[column] ?? ""))) + 2 * pad);
  const ends = widths.map((_, column) => 60 + widths.slice(0, column + 1).reduce((sum, each) => sum + each) - pad);
  const step = size + between;
  for (const [index, row] of rows.entries())
    for (const [column, text] of row.entries())
      at(pen, text, column === 0 ? 60 + pad : (ends[column] ?? 0) - widthOf(text), top + step * index, size);
  for (const line of [0, 1, rows.length])
    pen
      .moveTo(60, top + step * line - between / 2)
      .lineTo((ends[2] ?? 0) + pad, top + step * line - between / 2)
      .stroke();
  return top + step * rows.length;
}

open("figures that end alike are cells of their own, however close they stand", async () => {
  const draft = await read((pen) => {
    title(pen);
    let top = 115;
    for (const size of [10, 13])
      for (const pad of [1, 2.25, 5.4]) {
        at(pen, `Cells of ${size} points, ${pad} apart, are told here.`, 60, top);
        top = openTable(pen, port, top + 30, { size, pad }) + 5;
      }
  });
  assert.equal(outlineOf(draft.blocks), Array(6).fill(port.join("/")));
  assert.equal(doubts(draft), []);
});

open("headings of words stand over their figures; justified lines that hold figures are no rows", async () => {
  const rows = [["Chỉ tiêu", "Kế hoạch", "Thực hiện"], ...port.slice(1)];
  const words = ["Trong năm 2019 cảng có", "1.042", "chuyến, năm 2020 có", "1.105,4", "chuyến tàu cập bến."];
  const draft = await read((pen) => {
    title(pen);
    openTable(pen, rows, 120, { pad: 2 });
    for (const line of [0, 1, 2]) {
      let x = 60;
      for (const word of words) {
        at(pen, word, x + line, 240 + 14 * line);
        x += pen.widthOfString(word) + 5.5;
      }
    }
  });
  assert.equal(outlineOf(draft.blocks), [rows.join("/")]);
  assert.equal(doubts(draft), []);
});

open("two figures in one cell, a heading over two columns alone, and a last row outside are named", async () => {
  const named = async (rows: readonly string[][]): Promise<number> => {
    const draft = await read((pen) => {
      title(pen);
      openTable(pen, rows, 120, { pad: 12 }, port);
    });
    return doubts(draft).length;
  };
  assert.is(await named(port), 0);
  assert.is(await named(port.with(2, ["Berths", "11 12", ""])), 1);
  assert.is(await named(port.with(2, ["Berths 11 12", "", ""])), 1);
  assert.is(await named(port.with(0, ["Indicator", "", "2019 and then 2020"])), 1);
});

open.run();
