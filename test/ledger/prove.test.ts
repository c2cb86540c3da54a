/** Words that tell a figure otherwise than by its number, and words that come near and do not. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Figure, figure } from "../../src/ledger/figure.ts";
import { proofOf, readerOf } from "../../src/ledger/prove.ts";
import type { RowKind } from "../../src/ledger/row.ts";
import { builtInUnits } from "../../src/strings/strings.ts";

const proofs = suite("proofs in words");
const reader = readerOf(new Map(builtInUnits().map((unit) => [unit.id, unit])));

interface Row {
  readonly kind: RowKind;
  readonly unit?: string;
  readonly name?: string;
}

function isProved(words: string, row: Row, given: Partial<Figure>, name = "result"): boolean {
  const claimed = { figure: figure.parse({ article: "2021/a", quote: words, ...given }), name };
  return "at" in proofOf({ ...claimed, row: { unit: undefined, ...row } }, { text: words, lead: "", tail: "" }, reader);
}

const number = (unit: string, name = "Tai nạn"): Row => ({ kind: "number", unit, name });

for (const [words, row, proves] of [
  ["không để xảy ra vụ tai nạn nào", number("incident"), true],
  ["không trường hợp nào vi phạm", number("case"), true],
  ["không vụ nào", number("incident"), true],
  ["chưa có một vụ cháy nào", number("incident"), true],
  ["không có vụ cháy lớn", number("incident"), true],
  ["không có tai nạn lao động", number("incident", "Số vụ tai nạn lao động"), true],
  ["không có mưa lớn", number("incident"), false],
  ["chưa có báo cáo", number("incident"), false],
  ["không có hộ nghèo", number("percent"), true],
  ["cơ bản không còn hộ nghèo", number("household"), true],
  ["đã xóa hết hộ nghèo", number("household"), true],
  ["đã xoá xong nhà tạm", number("house"), true],
  ["12 xã không còn hộ nghèo", number("household"), true],
  ["có 3 vụ", number("incident"), false],
  ["rất nhiều", number("incident"), false],
] as const) {
  proofs(`“${words}” ${proves ? "proves" : "does not prove"} 0 of ${row.unit}`, () =>
    assert.is(isProved(words, row, { value: "0" }), proves),
  );
}

const rank: Row = { kind: "rank" };

for (const [words, given, proves] of [
  ["xếp 12/63", { value: "12", of: "63" }, true],
  ["đứng vị trí 12/63", { value: "12", of: "63" }, true],
  ["xếp thứ 12 trên 63 tỉnh", { value: "12", of: "63" }, true],
  ["12 trên 63 tỉnh, thành phố", { value: "12", of: "63" }, true],
  ["12 trên 63 chỉ tiêu", { value: "12", of: "63" }, false],
  ["đứng đầu cả nước", { value: "1" }, true],
  ["đứng đầu 63 tỉnh, thành phố", { value: "1", of: "63" }, true],
  ["đứng đầu cả nước", { value: "1", of: "63" }, false],
  ["đứng đầu cả nước", { value: "2" }, false],
  ["dẫn đầu cả nước", { value: "1" }, true],
  ["giữ vị trí số 1", { value: "1" }, true],
  ["đứng thứ nhất", { value: "1" }, true],
  ["trách nhiệm của người đứng đầu", { value: "1" }, false],
  ["trong nhóm 10 tỉnh đứng đầu", { value: "10", qualifier: "at-most" }, true],
  ["lọt top 10 cả nước", { value: "10", qualifier: "at-most" }, true],
  ["lọt top 10 cả nước", { value: "10" }, false],
  ["lọt top 100 cả nước", { value: "10", qualifier: "at-most" }, false],
] as const) {
  const shown = `${given.value}${"of" in given ? `/${given.of}` : ""}${"qualifier" in given ? ` ${given.qualifier}` : ""}`;
  proofs(`“${words}” ${proves ? "proves" : "does not prove"} rank ${shown}`, () =>
    assert.is(isProved(words, rank, given), proves),
  );
}

const ratio: Row = { kind: "ratio", unit: "indicator" };

for (const [words, proves] of [
  ["Trong 17 chỉ tiêu có 15 chỉ tiêu đạt", true],
  ["Trong số 17 chỉ tiêu, 15 chỉ tiêu hoàn thành", true],
  ["trong tổng số 17 chỉ tiêu chủ yếu, đã có 15 chỉ tiêu đạt", true],
  ["trong 17 chỉ tiêu có hơn 15 chỉ tiêu đạt", false],
  ["trong 17 xã có 15 chỉ tiêu đạt", false],
  ["trong 17 chỉ tiêu giao. Có 15 chỉ tiêu đạt", false],
  ["có 17 chỉ tiêu, 15 chỉ tiêu đạt", false],
  ["trong 15 chỉ tiêu có 17 chỉ tiêu đạt", false],
] as const) {
  proofs(`“${words}” ${proves ? "proves" : "does not prove"} 15 of 17`, () =>
    assert.is(isProved(words, ratio, { value: "15", of: "17" }), proves),
  );
}

for (const [words, given, proves] of [
  ["chỉ bằng một nửa kế hoạch", { value: "50" }, true],
  ["chỉ bằng một nửa kế hoạch", { value: "0.5", printed: "times" }, true],
  ["đạt quá nửa kế hoạch", { value: "50", qualifier: "over" }, true],
  ["đạt quá nửa kế hoạch", { value: "50" }, false],
  ["đạt ba phần tư kế hoạch", { value: "75" }, true],
  ["đạt hai phần ba kế hoạch", { value: "67" }, false],
  ["chỉ bằng một nửa kế hoạch", { value: "50", printed: "billion-vnd" }, false],
] as const) {
  proofs(`“${words}” ${proves ? "proves" : "does not prove"} an attainment of ${JSON.stringify(given)}`, () =>
    assert.is(isProved(words, number("billion-vnd"), given, "attainment"), proves),
  );
}

proofs.run();
