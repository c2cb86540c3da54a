/** The verdict, the difference and the sentence of rows of every kind. A no-break space is written as ~, a joiner as nothing. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { gapText, verdictSentence, verdictText } from "../../src/say/verdicts.ts";
import { ledgerOf, rowOf } from "../model.ts";

const reasons = suite("reasons");

/** A row's YAML with its verdict, its difference and its sentence; the archive's own date is 2021-02-01. */
const cases: readonly (readonly [row: string, verdict: string, gap: string | undefined, sentence: string])[] = [
  [
    'period: 2020, unit: tonne, targets: [{ value: "8000", PROOF }], result: { value: "9500", PROOF }',
    "Vượt 1.500~tấn",
    "+1.500~tấn",
    "Kết quả 9.500~tấn; mức đề ra 8.000~tấn. Kho tính từ hai con số đã công bố: cao hơn 1.500~tấn.",
  ],
  [
    'period: 2020, unit: tonne, targets: [{ value: "8000", PROOF }], result: { value: "7000", PROOF }',
    "Không đạt, thiếu 1.000~tấn",
    "−1.000~tấn",
    "Kết quả 7.000~tấn; mức đề ra 8.000~tấn. Kho tính từ hai con số đã công bố: thấp hơn 1.000~tấn.",
  ],
  [
    'period: 2020, unit: percent, targets: [{ value: "8.0", PROOF }], result: { value: "8.75", PROOF }',
    "Vượt 0,75~điểm phần~trăm",
    "+0,75~điểm~%",
    "Kết quả 8,75%; mức đề ra 8,0%. Kho tính từ hai con số đã công bố: cao hơn 0,75~điểm phần~trăm.",
  ],
  [
    'period: 2020, unit: tonne, targets: [{ value: "8", PROOF }], result: { value: "8", PROOF }',
    "Đạt",
    "bằng",
    "Kết quả 8~tấn; mức đề ra 8~tấn. Bằng mức đề ra.",
  ],
  [
    'period: 2020, unit: tonne, targets: [{ value: "4", PROOF }], result: { value: "5", qualifier: over, PROOF }',
    "Vượt",
    undefined,
    "Kết quả hơn~5~tấn; mức đề ra 4~tấn. Kho tính từ hai con số đã công bố: cao hơn mức đề ra.",
  ],
  [
    'period: 2021, unit: tonne, targets: [{ value: "8", PROOF }], result: { value: "3", PROOF }',
    "Đang thực hiện",
    undefined,
    "Kết quả 3~tấn; mức đề ra 8~tấn. Kỳ kết thúc ngày 31/12/2021; kho cập nhật ngày 01/02/2021, nên chưa kết luận.",
  ],
  [
    'period: 2020, unit: tonne, targets: [{ value: "8", to: "9", PROOF }]',
    "Quá hạn, chưa có số liệu",
    undefined,
    "Mức đề ra 8–9~tấn; kho chưa có kết quả. Kỳ kết thúc ngày 31/12/2020; kho cập nhật ngày 01/02/2021.",
  ],
  [
    'period: 2022, unit: tonne, targets: [{ value: "8", qualifier: at-least, PROOF }]',
    "Chưa đến hạn",
    undefined,
    "Mức đề ra ít nhất~8~tấn; kho chưa có kết quả. Kỳ bắt đầu ngày 01/01/2022; kho cập nhật ngày 01/02/2021.",
  ],
  [
    'period: 2020, unit: tonne, targets: [{ value: "8", PROOF }], result: { value: "3", PROOF }, wording: { value: dat, PROOF }, disputed: hai bản khác nhau',
    "Số liệu và lời văn không khớp",
    undefined,
    "Số liệu và lời văn của nguồn không khớp: hai bản khác nhau.",
  ],
  [
    'period: 2020, unit: percent, targets: [{ value: "92", PROOF }], result: { value: "91.8", PROOF }, wording: { value: chua-dat, PROOF }',
    "Không đạt",
    undefined,
    "Kết quả 91,8%; mức đề ra 92%. Nguồn nói chưa đạt; kho không tự tính được, vì tính cả phần làm tròn thì hai con số có thể bằng nhau.",
  ],
  [
    'period: 2020, unit: percent, result: { value: "8.8", PROOF }, margin: { value: "0.8", reading: percent, PROOF }',
    "Vượt 0,8%",
    "+0,8%",
    "Kết quả 8,8%; mức đề ra 8,73% do kho suy ra (8,8 ÷ (1 + 0,8%)). Theo nguồn: vượt 0,8%.",
  ],
  [
    'period: 2020, unit: tonne, targets: [{ value: "4", qualifier: about, PROOF }], result: { value: "3", PROOF }',
    "Không so được",
    undefined,
    "Kết quả 3~tấn; mức đề ra khoảng~4~tấn. Kho không tính được, vì nguồn không nói “khoảng” là lệch bao nhiêu.",
  ],
  [
    'period: 2020, unit: tonne, result: { value: "1234567.5", qualifier: at-most, PROOF }',
    "Không nêu mức đề ra",
    undefined,
    "Kết quả không quá~1.234.567,5~tấn; nguồn không nêu mức đề ra.",
  ],
];

const archive = ledgerOf(...cases.map(([row]) => row));

function seen(text: string | undefined): string | undefined {
  return text?.replaceAll("\u00a0", "~").replaceAll("\u2060", "");
}

for (const [index, [, verdict, gap, sentence]] of cases.entries()) {
  reasons(`“${verdict}”, ${sentence}`, () => {
    const entry = rowOf(archive, `dong-${index + 1}`);
    assert.is(seen(verdictText(entry, archive)), verdict);
    assert.is(seen(gapText(entry, archive)), gap);
    assert.is(seen(verdictSentence(entry, archive)), sentence);
  });
}

reasons.run();
