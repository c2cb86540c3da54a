/**
 * No-break spaces where a line may not end: a number stays with its unit, "ngày", "quý" or "giai đoạn" with its number, "TP." with
 * its name, and in titles a name with itself; ranges of numbers stand in elements that do not wrap. Only for what is shown: proofs, the index and
 * downloads have the text as its source has it.
 */

const noBreak = "\u00a0";
/** One that is kept already counts too: after "ngày" no other may be taken for what follows. */
const spaces = /[ \n\u00a0]/g;

/** Which figures these are is told by the word before them. */
const cues =
  "[Nn]gày|[Tt]háng|[Nn]ăm|[Qq]uý|[Gg]iai[ \\n\\u00a0]đoạn|[Nn]hiệm[ \\n\\u00a0]kỳ|[Kk]ỳ|số|[Đđ]iều|[Kk]hoản|thứ|[Kk]h(?:óa|oá)";
const scales = "nghìn|ngàn|vạn|triệu|tỷ|tỉ";
const currencies = "đồng|USD|VND|VNĐ|EUR|euro|đô|yên";
const measures = "điểm|ha|[kcm]?m[23²³]?|kg|g|tạ|tấn|lít|[kMG]Wh?|[kKMG]B|°C|lần|lượt|người|hộ|bài|dòng";
/** Short for what stands before a name: "TP. Cẩm Phả", "PGS. TS. Trần Văn An". */
const short = "T(?:[PXTS]|hS)|P(?:GS)?|[QH]|[BGKL]S";
const times = "giây|phút|giờ|ngày|tuần|tháng|quý|năm";
/** No number has more parts: without an end, a chain of dashes and digits would be gone through anew from each of them. */
const number = "\\d(?<![\\p{L}\\p{N}.,/]\\d)\\d*(?:[.,/–-]\\d+){0,9}";
const wordEnd = "(?![\\p{L}\\p{M}\\p{N}])";

/**
 * Of "ngày 3 tháng 8" the second alternative would keep "3 tháng" together, so the first takes "ngày 3" before it. What may not stand
 * before is asked behind the first letters: asked in front, it would be asked at every letter of a page, in three times the time.
 */
const kept = new RegExp(
  [
    `(?:${cues})(?<![\\p{L}\\p{M}](?:${cues}))[ \\n\\u00a0](?:\\d+(?:[/–-]\\d+)*(?![.,]\\d)|[IVX]+)${wordEnd}`,
    `(?=[BGHKLPQT])(?<![\\p{L}\\p{M}])(?:${short})\\.[ \\n\\u00a0](?=[\\p{Lu}\\d])`,
    `${number}%?(?:[ \\n\\u00a0](?:${scales})${wordEnd})?[ \\n\\u00a0](?:[%‰]|(?:${scales}|${currencies}|${measures}|${times})${wordEnd})`,
  ].join("|"),
  "gu",
);

/** Sets no-break spaces into running text; its length does not change. A line does not begin with the dot that parts two things. */
export function bindText(text: string): string {
  const bound = text.replaceAll(" ·", `${noBreak}·`);
  return /\d|[IVX]|[A-Z]\. /.test(bound) ? bound.replace(kept, (words) => words.replace(spaces, noBreak)) : bound;
}

const names = /(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}]*(?:[ \n\u00a0]\p{Lu}[\p{L}\p{M}]*)+/gu;
/** More would leave a phone no place to end a line of a heading. */
const most = { syllables: 3, characters: 14 } as const;

/** Sets no-break spaces into a heading: also between the syllables of names, two or three that begin with capitals. */
export function bindHeading(text: string): string {
  return bindText(text).replace(names, (name) => together(name.split(spaces)));
}

/** Of a long name each part has two or three syllables, as even as can be: "Nguyễn Thị | Minh Khai". */
function together(syllables: readonly string[]): string {
  const parts = Math.ceil(syllables.length / most.syllables);
  const edge = (part: number): number => Math.round((part * syllables.length) / parts);
  return Array.from({ length: parts }, (_, part) => syllables.slice(edge(part), edge(part + 1)))
    .map((part) => part.join(part.join(" ").length > most.characters ? " " : noBreak))
    .join(" ");
}

/** Elements whose text is no running text, whole tags, and the text between them. */
const pieces =
  /<(script|style|title|textarea|option|code|pre|svg)\b[\s\S]*?<\/\1>|<(?:"[^"]*"|'[^']*'|[^>"'])*>|[^<]+/g;

/**
 * A line may end behind a dash or a hyphen: "2015–2020" is one thing, and so is the day "27-11". What joins it as a character would
 * go along with what is copied.
 */
const range =
  /\d[\d.,]{0,30}%?\u2060?–\u2060?\d(?:[\d.,]{0,30}\d)?%?|\d(?<![\p{L}\p{N}.,/–-]\d)\d{0,3}-\d{1,4}(?![\p{L}\p{N}/–-])/gu;

/** Where titles stand: headings, and links that are no part of a paragraph. */
const title = /^<(\/?)(?:h[1-3]|a)\b/;

/** Elements whose words run on in lines: in those that set their children side by side, a span would be one of them. */
const running = /^<(\/?)(?:p|h[1-4]|li|td|th|blockquote|figcaption)\b/;

/** Keeps each range of numbers in an element of its own, which no line ends in. */
function bindRanges(html: string): string {
  if (!/[–-]\u2060?\d/.test(html)) return html;
  return html.replace(range, (words) => `<span class="whole">${words.replaceAll("\u2060", "")}</span>`);
}

/** Keeps together in a page what belongs together: sets no-break spaces into its text, and elements around ranges. */
export function bindHtml(html: string): string {
  let inTitle = false;
  let inText = false;
  let depth = 0;
  return html.replace(pieces, (piece) => {
    if (!piece.startsWith("<")) {
      const bound = inTitle ? bindHeading(piece) : bindText(piece);
      return depth > 0 ? bindRanges(bound) : bound;
    }
    const closes = running.exec(piece)?.[1];
    if (closes !== undefined) depth += closes === "" ? 1 : -1;
    if (/^<\/?p\b/.test(piece)) inText = piece.startsWith("<p");
    const ends = inText ? undefined : title.exec(piece)?.[1];
    if (ends !== undefined) inTitle = ends === "";
    return piece;
  });
}
