import { suite } from "uvu";
import * as assert from "uvu/assert";
import { foldMarks, slugOf } from "../../src/text/slug.ts";

const slugs = suite("slugs");

slugs("marks fall away, đ becomes d, in any Unicode form", () => {
  assert.is(foldMarks("Đầu tư, ĐƯỜNG"), "Dau tu, DUONG");
  assert.is(foldMarks("Đầu tư".normalize("NFD")), "Dau tu");
});

for (const [text, slug] of [
  ["Xuất khẩu 8,8%", "xuat-khau-8-8"],
  ["  Hà   Nội – 2020 ", "ha-noi-2020"],
  ["45/2023/NĐ-CP", "45-2023-nd-cp"],
  ["…", ""],
  ["日本", ""],
] as const) {
  slugs(`“${text}” gives “${slug}”`, () => assert.is(slugOf(text), slug));
}

slugs("a long slug is cut between words, a long word where it must be", () => {
  assert.is(slugOf("một hai ba bốn", 9), "mot-hai");
  assert.is(slugOf("a".repeat(200), 40).length, 40);
});

slugs.run();
