/** What changed and where a series goes, in words. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { stepsOf, strandsOf } from "../../src/ledger/series.ts";
import { breakTexts, changeText, trendText } from "../../src/say/series.ts";
import { ledgerOf } from "../model.ts";

const words = suite("words of a series");

/** The trend and the changes of a series whose rows are given as the lines of YAML below the indicator. */
function saidOf(...rows: readonly string[]) {
  // An article needs a sentence, even where no row of the series states anything.
  const archive = ledgerOf(...rows.map((row) => `indicator: a, ${row}`), year(2000, "1"));
  const [strand] = strandsOf(archive.rows.filter(({ row }) => row.indicator === "a"));
  const entries = strand?.entries ?? [];
  const steps = stepsOf(
    entries.map(({ row }) => row),
    archive.units,
  );
  const plain = (text: string): string => text.replaceAll("\u00a0", " ").replaceAll("\u2060", "");
  return {
    trend: plain(trendText(entries, archive)),
    changes: steps.flatMap(({ change }, index) => {
      const row = entries[index + 1]?.row;
      return row === undefined ? [] : [plain(changeText(change, row, archive))];
    }),
    breaks: steps.flatMap((step, index) => {
      const [before, row] = [entries[index]?.row, entries[index + 1]?.row];
      return before === undefined || row === undefined ? [] : breakTexts(step, before, row, archive).map(plain);
    }),
  };
}

const year = (period: number, value: string, more = ""): string =>
  `period: ${period}, unit: hectare, result: { value: "${value}", PROOF }${more && `, ${more}`}`;

const trends: readonly (readonly [readonly string[], string])[] = [
  [[year(2018, "1"), year(2019, "2")], "Kết quả tăng từ 1 ha (năm 2018) lên 2 ha (năm 2019)."],
  [[year(2018, "3"), year(2019, "2"), year(2020, "1.5")], "Kết quả giảm từ 3 ha (năm 2018) xuống 1,5 ha (năm 2020)."],
  [
    [year(2018, "1"), year(2019, "2").replace("PROOF", "status: estimate, PROOF")],
    "Kết quả tăng từ 1 ha (năm 2018) lên 2 ha (năm 2019, số ước tính).",
  ],
  [[year(2018, "3"), year(2019, "3")], "Kết quả không đổi: 3 ha, từ năm 2018 đến năm 2019."],
  [
    [year(2018, "1"), year(2019, "3"), year(2020, "2")],
    "Kết quả lúc tăng lúc giảm: từ 1 ha (năm 2018) đến 2 ha (năm 2020).",
  ],
  [[year(2018, "1"), "period: 2019, unit: hectare"], "Mới có kết quả của năm 2018."],
  [["period: 2018, unit: hectare", "period: 2019, unit: hectare"], "Chưa kỳ nào có kết quả."],
  [
    [year(2018, "1"), "period: 2019, unit: hectare", year(2020, "2")],
    "Kết quả tăng từ 1 ha (năm 2018) lên 2 ha (năm 2020).",
  ],
  [
    [year(2018, "1"), year(2019, "2").replace("PROOF", "qualifier: over, PROOF")],
    "Chưa nói được xu hướng, vì có kết quả không phải là một con số rõ ràng cho cả kỳ.",
  ],
  [
    [year(2018, "1"), year(2019, "5", "scope: b"), year(2020, "4", "scope: b")],
    "Từ năm 2019 cách đếm đã đổi, nên chỉ so từ kỳ ấy. Kết quả giảm từ 5 ha (năm 2019) xuống 4 ha (năm 2020).",
  ],
  [[year(2018, "1"), year(2019, "5", "scope: b")], "Từ năm 2019 cách đếm đã đổi; chưa có hai kỳ đếm như nhau để so."],
];

for (const [rows, trend] of trends) words(trend, () => assert.is(saidOf(...rows).trend, trend));

words("a change is told with its unit, and with its share where that means something", () => {
  const { changes } = saidOf(year(2017, "10"), year(2018, "12.5"), year(2019, "12.5"), year(2020, "5"));
  assert.equal(changes, ["tăng 2,5 ha (25,0%)", "không đổi", "giảm 7,5 ha (60,0%)"]);
});

words("what cannot be compared says so, and what is counted otherwise says how", () => {
  const { changes, breaks } = saidOf(year(2018, "1"), year(2019, "5", "definition: đất có rừng"));
  assert.equal(changes, ["không so được"]);
  assert.equal(breaks, ["Đổi định nghĩa, từ chỗ không nêu sang “đất có rừng”. Không so với kỳ trước."]);
});

words.run();
