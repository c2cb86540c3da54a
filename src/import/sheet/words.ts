/** The words of a sheet for what a data file says by ids: those of the interface first, then others that people write. */
import type { FaultLanguage } from "../../input/said.ts";
import { comparators, directions, measures, qualifiers, rowKinds, statuses } from "../../ledger/row.ts";
import { wordings } from "../../ledger/wording.ts";
import { stringsOf } from "../../strings/strings.ts";
import { foldMarks } from "../../text/slug.ts";
import { foldSpace } from "../../text/space.ts";

/** The ids of a closed list, each with the words that stand for it; the first is the one that is shown. */
export type Words = ReadonlyMap<string, readonly [string, ...string[]]>;

export const choices = ["measure", "kind", "better", "comparator", "qualifier", "status", "wording"] as const;
export type Choice = (typeof choices)[number];

/** What people write beside the interface's own word. */
const others: Readonly<Record<Choice, Readonly<Record<string, string>>>> = {
  measure: {
    flow: "thực hiện trong kỳ, phát sinh trong kỳ",
    stock: "tại thời điểm cuối kỳ, đến cuối kỳ",
    cumulative: "luỹ kế, cộng dồn",
    average: "bình quân, bình quân năm, trung bình một năm",
    rate: "tốc độ tăng trưởng, mức tăng",
  },
  kind: {
    number: "số",
    ratio: "tỉ số, tỷ số (15/17)",
    rank: "xếp hạng, hạng",
    milestone: "mốc, thời hạn",
    text: "bằng lời, lời",
  },
  better: { higher: "cao hơn, cao", lower: "thấp hơn, thấp", exact: "đúng bằng, đúng", range: "trong khoảng, khoảng" },
  comparator: {
    "at-least": "tối thiểu, không dưới, trở lên, từ",
    above: "hơn, cao hơn",
    "at-most": "tối đa, nhiều nhất, trở xuống",
    below: "dưới, thấp hơn",
    between: "từ đến, khoảng từ đến",
    exactly: "đúng, bằng",
    about: "khoảng chừng, xấp xỉ",
  },
  qualifier: {
    over: "trên, quá",
    under: "chưa đến, chưa tới",
    about: "xấp xỉ, chừng",
    almost: "gần tới, ngót",
    "at-least": "tối thiểu, không dưới, trở lên",
    "at-most": "tối đa, nhiều nhất, trở xuống",
  },
  status: { estimate: "ước, ước đạt, ước thực hiện", preliminary: "số sơ bộ", final: "số chính thức" },
  wording: {
    vuot: "vượt mức, vượt chỉ tiêu, vượt kế hoạch",
    bang: "bằng, bằng chỉ tiêu",
    dat: "đạt chỉ tiêu, hoàn thành",
    "dat-va-vuot": "hoàn thành và vượt",
    "co-ban-dat": "cơ bản hoàn thành",
    "chua-dat": "chưa hoàn thành",
    "khong-dat": "không hoàn thành",
  },
};

/**
 * The words of every closed list. Each is known by its words in both languages.
 * @param tongue the language of the word that is shown
 */
export function choiceWords(tongue: FaultLanguage = "vi"): Readonly<Record<Choice, Words>> {
  const [shown, also] = [shownWords(tongue), shownWords(tongue === "vi" ? "en" : "vi")];
  const of = <Id extends string>(ids: readonly Id[], choice: Choice): Words =>
    new Map(ids.map((id) => [id, [shown[choice][id] ?? id, also[choice][id] ?? id, ...othersOf(choice, id)] as const]));
  return {
    measure: of(measures, "measure"),
    kind: of(rowKinds, "kind"),
    better: of(directions, "better"),
    comparator: of(comparators, "comparator"),
    qualifier: of(qualifiers, "qualifier"),
    status: of(statuses, "status"),
    wording: of(wordings, "wording"),
  };
}

/** The interface's own word for each id. */
function shownWords(language: FaultLanguage): Readonly<Record<Choice, Readonly<Record<string, string>>>> {
  const { data, measures: measureWords, qualifiers: qualifierWords, said } = stringsOf(language);
  return {
    measure: measureWords,
    kind: data.kinds,
    better: data.directions,
    comparator: data.comparators,
    qualifier: qualifierWords,
    status: data.statuses,
    wording: said,
  };
}

function othersOf(choice: Choice, id: string): string[] {
  return (others[choice][id] ?? "").split(",").map((word) => word.trim());
}

/** A word as it is compared: in any Unicode form, in small or capital letters. */
export function fold(text: string): string {
  return foldSpace(text.normalize("NFC")).toLowerCase();
}

/** Every id that a word stands for, with its marks or without any; the id itself is a word for it too. */
export function idsOf(word: string, words: Words): string[] {
  const wanted = fold(word);
  const named = idsBy(words, (form) => form === wanted);
  return named.length > 0 ? named : idsBy(words, (form) => foldMarks(form) === wanted);
}

function idsBy(words: Words, is: (form: string) => boolean): string[] {
  return [...words].flatMap(([id, forms]) => ([id, ...forms].some((form) => is(fold(form))) ? [id] : []));
}

/** The id that a word of a closed list stands for: there, no word stands for two. */
export function idOf(word: string, words: Words): string | undefined {
  return idsOf(word, words)[0];
}

/** The words of a list as they are offered: "ít nhất (at-least)"; a word that is its own id stands alone. */
export function offered(words: Words): string[] {
  return [...words].map(([id, [shown]]) => (shown === id ? id : `${shown} (${id})`));
}
