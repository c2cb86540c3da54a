/**
 * Stands in the place of the search script: the page, the dialog and the conversation with the worker are the real ones, but
 * what is found is told here, by what is asked. So every state of a search can be looked at without an index.
 */
import { listen } from "../../src/browser/engine/listen.ts";
import { startPage } from "../../src/browser/search/page.ts";
import { verdictKinds } from "../../src/ledger/wording.ts";
import type { Completion } from "../../src/search/complete.ts";
import type { Piece } from "../../src/search/passage.ts";
import type { Engine, Found, SearchAnswer } from "../../src/search/request.ts";

if ("document" in globalThis) startPage(import.meta.url);
else listen(() => engine);

/** A text with its marked words between brackets. */
function pieces(text: string): Piece[] {
  return text.split(/[[\]]/).map((part, at) => ({ text: part, marked: at % 2 === 1 }));
}

const article: Found = {
  kind: "article",
  link: "/bai-viet/2021/cang/",
  title: pieces("Sản lượng hàng hóa qua [cảng] tăng mạnh trong năm đầu của kế hoạch năm năm, theo báo cáo"),
  about: "01/03/2021 · Báo An Hải",
  passage: pieces(
    "… hàng hóa qua [cảng] đạt 10,4 triệu tấn, vượt kế hoạch 0,4 triệu tấn; riêng [cảng] biển đạt … ".repeat(3),
  ),
  verdict: undefined,
  answer: undefined,
  figures: undefined,
};

const rows = verdictKinds.map(
  (verdict, at): Found => ({
    ...article,
    kind: "row",
    about: `Cảng An Hải · năm ${2020 + at}`,
    title: pieces(`Hàng hóa qua [cảng] số ${at + 1}`),
    passage: pieces("Năm 2021, hàng hóa qua [cảng] đạt 10,4 triệu tấn."),
    verdict,
    answer: "Kết luận bằng lời",
    figures: at % 3 === 2 ? undefined : `Kết quả 10,4 triệu tấn${at % 3 === 0 ? " · mức đề ra 10,0 triệu tấn" : ""}`,
  }),
);

const found: SearchAnswer = { total: 1234, items: [article, ...rows], partial: false, missing: 0 };
const none: SearchAnswer = { total: 0, items: [], partial: false, missing: 0 };

/** What is answered by what is asked; `undefined` is never answered, and an error fails. */
const answers: Readonly<Record<string, SearchAnswer | Error | undefined>> = {
  "đang tìm": undefined,
  "mất mạng": new Error("nothing can be had"),
  "không có": none,
  "gõ nhầm": { ...none, suggestion: "gõ đúng" },
  "còn tìm": { ...found, total: 12, partial: true },
  một: { ...found, total: 1, items: [article] },
};

const completions: readonly Completion[] = [
  { text: "cảng biển", kind: "compound" },
  { text: "Cảng An Hải", kind: "organisation", address: "/don-vi/cang-an-hai/" },
  { text: "Sản lượng hàng hóa qua cảng", kind: "indicator", address: "/chi-tieu/" },
];

const never = new Promise<never>(() => {});

const engine: Engine = {
  search: async ({ state: { query } }, show) => {
    const answer = query in answers ? answers[query] : found;
    if (answer instanceof Error) throw answer;
    if (answer === undefined) return never;
    show(answer);
    if (answer.partial) await never;
  },
  counts: async () => ({}),
  complete: async (typed) => (typed in answers ? [] : completions),
};
