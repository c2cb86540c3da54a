/** The table of traps, entry by entry: what stands in backticks there is a case of its own here, alone and in words that it may stand among. */
import Big from "big.js";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readNumbers } from "../../../src/ledger/reader/read.ts";
import { forms, named, shown } from "./shown.ts";

const traps = suite("traps of the number reader");

/** A text, and every number that it holds in its order; nothing where it holds none. */
const cases: readonly (readonly [text: string, ...found: string[]])[] = [
  // `3,959 tỷ` · `13,625 ha`
  ["3,959 tỷ", "3.959 ×1000000000"],
  ["3,959 tỷ đồng", "3.959 billion-vnd"],
  ["13,625 ha", "13.625 hectare or 13625"],
  ["13,625 người", "13625 person or 13.625"],
  ["13,625%", "13.625 percent"],
  // `1.500` · `1.5 tỷ` · `24.5%` beside `36,3%`
  ["1.500", "1500"],
  ["1.5 tỷ", "1.5 ×1000000000"],
  ["24.5%", "24.5 percent"],
  ["tăng 24.5% và 36,3%", "24.5%: 24.5 percent", "36,3%: 36.3 percent"],
  // `2.552.1 tỉ`
  ["2.552.1 tỉ", "2.552.1: malformed"],
  ["2.552.1", "malformed"],
  // `1 tỷ 40 triệu` · `2 nghìn 3 trăm` · `1 triệu 200 nghìn đồng`
  ["1 tỷ 40 triệu", "1.040 ×1000000000"],
  ["2 nghìn 3 trăm", "2.3 ×1000"],
  ["2 nghìn 3 trăm tỷ đồng", "2.3 thousand-billion-vnd"],
  ["1 nghìn 200 tỷ đồng", "1.200 thousand-billion-vnd"],
  ["1 triệu 200 nghìn đồng", "1.200 million-vnd"],
  // `hai tỷ rưỡi` · `tỷ tư`
  ["hai tỷ rưỡi", "2.5 ×1000000000"],
  ["tỷ tư", "1.4 ×1000000000"],
  ["2 triệu rưỡi", "2.5 ×1000000"],
  // `trên dưới 500` · `ngót`, `non`, `suýt soát` · `hàng chục nghìn` · `5 con số`
  ["trên dưới 500", "about 500"],
  ["ngót 500", "almost 500"],
  ["non 500", "almost 500"],
  ["suýt soát 500", "almost 500"],
  ["hàng chục nghìn", "vague"],
  ["vài trăm triệu đồng", "vài trăm triệu: vague"],
  ["5 con số", "other"],
  // `trên 1 vạn dân` · `trên địa bàn 12 huyện` · `trẻ dưới 5 tuổi`
  ["trên 1 vạn dân", "other"],
  ["9 bác sĩ trên 1 vạn dân", "9 doctor-per-ten-thousand-people"],
  ["số bác sĩ trên 1 vạn dân đạt 9 bác sĩ", "trên 1 vạn dân: other", "9 bác sĩ: 9 doctor"],
  ["28 giường/1.000 dân", "28 bed-per-person×0.001"],
  ["xã có trên 1 vạn dân", "trên 1 vạn dân: over 1 person×10000"],
  ["trên địa bàn 12 huyện", "12 huyện: 12 district"],
  ["trẻ dưới 5 tuổi", "5 tuổi: age"],
  // `hai phần ba` · `quá nửa` · `gần gấp đôi` · `gấp rưỡi`
  ["hai phần ba", "fraction 2/3"],
  ["quá nửa", "fraction over 1/2"],
  ["gần gấp đôi", "multiple up almost 2"],
  ["gấp rưỡi", "multiple up 1.5"],
  // `tăng gấp 2 lần` · `giảm 2,5 lần` · `âm 2,5%`
  ["tăng gấp 2 lần", "gấp 2 lần: multiple up 2 times"],
  ["giảm 2,5 lần", "2,5 lần: multiple down 2.5 times"],
  ["âm 2,5%", "-2.5 percent"],
  // `65-70%` · `tăng từ 1,3 - 1,5%` · `từ 783 lên 1.176` · `từ 15 triệu trở lên`
  ["65-70%", "65…70 percent"],
  ["tăng từ 1,3 - 1,5%", "1,3 - 1,5%: 1.3…1.5 percent"],
  ["từ 783 lên 1.176", "783: 783", "1.176: 1176"],
  ["từ 15 triệu trở lên", "15 triệu trở lên: at-least 15 ×1000000"],
  // `0,5 điểm %` · `tăng 5 điểm`
  ["0,5 điểm %", "0.5 percentage-point"],
  ["tăng 5 điểm", "5 điểm: 5 index-point|score|spot"],
  // `USD/người/năm` · `100m3` · `1m65` · `công lao động`, `lượt`
  ["USD/người/năm"],
  ["2.500 USD/người/năm", "2500 usd-per-person-per-year"],
  ["100m3", "100 cubic-metre"],
  ["1m65", "1.65 metre"],
  ["công lao động"],
  ["12 công lao động", "12 workday"],
  ["lượt"],
  ["7.000 lượt", "7000 turn"],
  // `tỷ lệ`, `tỷ giá` · `đầu tư` · `năm năm`
  ["tỷ lệ"],
  ["tỷ giá"],
  ["đầu tư"],
  ["tổng đầu tư"],
  ["năm năm", "5 year"],
  ["trong năm năm", "năm năm: 5 year"],
  // `năm 2020` · `2-7` · `21h40` · `ngày 2/3` · `quý I/2020` · `6 tháng đầu năm`
  ["năm 2020", "year 2020"],
  ["2-7", "date"],
  ["21h40", "time"],
  ["ngày 2/3", "date"],
  ["quý I/2020", "period 2020-Q1"],
  ["6 tháng đầu năm", "period"],
  ["sáu tháng đầu năm", "period"],
  // `45/NQ-CP` · `Quốc lộ 1A` · `mức độ 3`
  ["45/NQ-CP", "document"],
  ["Quốc lộ 1A", "1A: label"],
  ["mức độ 3", "3: label"],
];

for (const [text, ...found] of cases) traps(named(text, found), () => assert.equal(shown(text), found));

for (const [text, amount] of [
  ["3,959 tỷ", "3959000000"],
  ["1.5 tỷ", "1500000000"],
  ["1 tỷ 40 triệu", "1040000000"],
  ["2 nghìn 3 trăm", "2300"],
  ["2 nghìn 3 trăm tỷ đồng", "2300000000000"],
  ["1 nghìn 200 tỷ đồng", "1200000000000"],
  ["1 triệu 200 nghìn đồng", "1200000"],
  ["hai tỷ rưỡi", "2500000000"],
  ["tỷ tư", "1400000000"],
  ["100m3", "100"],
  ["1m65", "1.65"],
] as const) {
  traps(`${text} amounts to ${amount}`, () => {
    const [read] = readNumbers(text, forms).figures;
    assert.ok(read);
    const total = new Big(read.value).times(read.unit?.scale ?? read.magnitude);
    assert.is(total.toFixed(), amount);
  });
}

traps.run();
