/** What the pages say of the project's own rows, to the letter. A no-break space is written as ~, a word joiner as nothing. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Archive, type LedgerRow, modelOf } from "../../src/archive/model.ts";
import { readSources } from "../../src/archive/read.ts";
import { validate } from "../../src/archive/validate.ts";
import { periodOf } from "../../src/ledger/period.ts";
import { periodName, periodText, resultText, rowPeriod, targetText } from "../../src/say/figures.ts";
import { gapText, verdictSentence, verdictText, verdictWord } from "../../src/say/verdicts.ts";
import { stringsOf } from "../../src/strings/strings.ts";
import { archiveOf, article, root } from "../tools.ts";

const words = suite("words");
const archive = modelOf(validate(await readSources(root)));

function rowOf(id: string, { rows }: Pick<Archive, "rows"> = archive): LedgerRow {
  const row = rows.find((entry) => entry.row.id === id);
  if (row === undefined) throw new Error(`no row ${id}`);
  return row;
}

function seen(text: string | undefined): string | undefined {
  return text?.replaceAll("\u00a0", "~").replaceAll("\u2060", "");
}

for (const [id, verdict, sentence] of [
  [
    "xuat-khau-tang-truong-2015-2020",
    "Vượt 0,8~điểm phần~trăm",
    "Kết quả 8,8%; mức đề ra 8,0% do kho suy ra (8,8 − 0,8). Theo nguồn: vượt 0,8~điểm phần~trăm.",
  ],
  [
    "nop-ngan-sach-tang-truong-2015-2020",
    "Vượt 3,4~điểm phần~trăm",
    "Kết quả 15,4%; mức đề ra 12,0% do kho suy ra (15,4 − 3,4). Theo nguồn: vượt 3,4~điểm phần~trăm.",
  ],
  ["doanh-thu-cong-nghiep-tang-truong-2015-2020", "Vượt", "Kết quả 6,43%. Nguồn nói vượt, không nêu mức vượt."],
  [
    "von-dau-tu-2015-2020",
    "Đạt",
    "Kết quả hơn~1,9~tỷ~USD. Nguồn nói bằng mức đề ra; kho suy ra mức đề ra hơn~1,9~tỷ~USD.",
  ],
  ["von-dang-ky-trong-nuoc", "Không nêu mức đề ra", "Kết quả hơn~15.000~tỷ~đồng; nguồn không nêu mức đề ra."],
  ["lao-dong-thu-hut-2015-2020", "Không nêu mức đề ra", "Kết quả gần~21.000~lao~động; nguồn không nêu mức đề ra."],
  ["nhiem-vu-nhiem-ky-2020-2025", "Không có con số", "Mục tiêu nêu bằng lời, không có con số để tính."],
] as const) {
  words(`${id} says how its verdict was reached`, () => {
    assert.is(seen(verdictText(rowOf(id), archive)), verdict);
    assert.is(seen(verdictSentence(rowOf(id), archive)), sentence);
  });
}

words("a gap has its sign, an equal target its word, and a derived target says so", () => {
  assert.is(seen(gapText(rowOf("xuat-khau-tang-truong-2015-2020"), archive)), "+0,8~điểm~%");
  assert.is(gapText(rowOf("von-dau-tu-2015-2020"), archive), "bằng");
  assert.is(gapText(rowOf("du-an-fdi"), archive), undefined);
  assert.equal(targetText(rowOf("xuat-khau-tang-truong-2015-2020"), archive), { text: "8,0%", derived: true });
  assert.is(seen(resultText(rowOf("xuat-khau-2015-2020"), archive)), "3,959~tỷ~USD/năm");
});

words("a running total counts up to its day, a term is a span", () => {
  assert.is(rowPeriod(rowOf("du-an-thu-phat"), archive), "lũy kế đến ngày 03/08/2020");
  assert.is(seen(rowPeriod(rowOf("xuat-khau-2015-2020"), archive)), "giai đoạn 2015–2020");
});

const body =
  "Kế hoạch 5,5%, thực hiện 4,2%. Lại thực hiện 5,5%, mức giao 4,2%. Kế hoạch 7 đến 8%, thực hiện 6%, thiếu 1 điểm phần trăm.";
const proof = (quote: string) => `article: 2021/a, quote: "${quote}"`;
const row = (id: string, period: string, more: string) =>
  `- { id: ${id}, name: A, organisation: o, period: ${period}, measure: rate, unit: percent, ${more} }\n`;

words("where lower is better the words turn round; periods of every kind have their names", async () => {
  const made = modelOf(
    validate(
      await readSources(
        await archiveOf({
          "src/articles/2021/a.md": article("A", "2021-01-15", body),
          "_data/organisations.yaml": "- { id: o, name: O }\n",
          "_data/targets.yaml":
            row(
              "thap",
              "2020-Q2",
              `better: lower, result: { value: "4.2", ${proof("thực hiện 4,2%")} }, targets: [{ value: "5.5", ${proof("Kế hoạch 5,5%")} }]`,
            ) +
            row(
              "cao",
              "2020-07",
              `better: lower, result: { value: "5.5", ${proof("thực hiện 5,5%")} }, targets: [{ value: "4.2", ${proof("mức giao 4,2%")} }]`,
            ) +
            row(
              "thieu",
              "2020",
              `result: { value: "6", ${proof("thực hiện 6%")} }, targets: [{ value: "7", to: "8", ${proof("Kế hoạch 7 đến 8%")} }]`,
            ) +
            row(
              "hut",
              "2020",
              `result: { value: "6", ${proof("thực hiện 6%")} }, margin: { value: "-1", printed: percentage-point, ${proof("thiếu 1 điểm phần trăm")} }`,
            ),
        }),
      ),
    ),
  );
  const text = (id: string) => seen(verdictText(rowOf(id, made), made));
  assert.is(text("thap"), "Tốt hơn mức đề ra: thấp hơn 1,3~điểm phần~trăm");
  assert.is(text("cao"), "Không đạt: cao hơn 1,3~điểm phần~trăm");
  assert.is(text("thieu"), "Không đạt");
  assert.is(text("hut"), "Không đạt, thiếu 1~điểm phần~trăm");
  const word = (id: string) => seen(verdictWord(rowOf(id, made), made));
  assert.is(word("thap"), "Tốt hơn mức đề ra: thấp hơn 1,3~điểm~%");
  assert.is(word("cao"), "Không đạt: cao hơn 1,3~điểm~%");
  assert.is(word("hut"), "Không đạt");
  assert.is(gapText(rowOf("thap", made), made), "−1,3\u00a0điểm\u00a0%");
  assert.is(gapText(rowOf("hut", made), made), "−1\u00a0điểm\u00a0%");
  assert.is(targetText(rowOf("thieu", made), made)?.text, "7–8%");
  assert.is(
    seen(verdictSentence(rowOf("hut", made), made)),
    "Kết quả 6%; mức đề ra 7% do kho suy ra (6 + 1). Theo nguồn: thiếu 1~điểm phần~trăm.",
  );
  assert.is(rowPeriod(rowOf("thap", made), made), "quý II/2020");
  assert.is(rowPeriod(rowOf("cao", made), made), "tháng 7/2020");
  assert.is(rowPeriod(rowOf("thieu", made), made), "năm 2020");
});

words("periods are named as each language names them", () => {
  const named = (language: string) => {
    const lexicon = { ...archive, strings: stringsOf(language) };
    const periods = ["2020", "2020-Q2", "2020-07", "2020-08-03", "2015/2020"].flatMap((id) => periodOf(id) ?? []);
    return periods
      .flatMap((period) => [seen(periodText(period, lexicon)), seen(periodName(period, lexicon))])
      .join("; ");
  };
  assert.is(
    named("vi"),
    "năm 2020; 2020; quý II/2020; quý II/2020; tháng 7/2020; 7/2020; ngày 03/08/2020; 03/08/2020; giai đoạn 2015–2020; 2015–2020",
  );
  assert.is(
    named("en"),
    "2020; 2020; Q2 2020; Q2 2020; Jul 2020; Jul 2020; 3 Aug 2020; 3 Aug 2020; 2015–2020; 2015–2020",
  );
});

words.run();
