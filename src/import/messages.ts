/** What is said of raw texts: why one is refused, and by what each of its parts was recognised, guessed or missed. */
import { because, type Phrase } from "../input/messages/shown.ts";
import { both, type Said } from "../input/said.ts";
import type { Part } from "./note.ts";
import { partNames } from "./part-names.ts";

/** @param how what to write instead, where a text can be mended so that it is taken */
const plainly = (en: string, vi: string, how?: Phrase): Said =>
  both({ message: en, ...(how && { hint: how.en }) }, { message: vi, ...(how && { hint: how.vi }) });

const titleFirst: Phrase = { en: "write the title on the first line", vi: "viết tên bài ở dòng đầu" };
const dateBelow: Phrase = {
  en: "write the day alone on a line below the title, as in 15/09/2019",
  vi: "viết riêng ngày trên một dòng dưới tên bài, ví dụ 15/09/2019",
};

export const isFolder = (): Said =>
  plainly("is a folder without a file that can be imported", "là thư mục không có tệp nào nhập được");
export const keptAsItCame = (): Said => plainly("kept as it came", "giữ nguyên như khi nhận");
export const oneOfMany = (): Said =>
  plainly("the file holds many articles, and is not kept with each", "tệp chứa nhiều bài, không lưu kèm từng bài");
export const givenDay = (): Said => plainly("as --date gives it", "theo --date đã cho");
/** @param guessed the day that was guessed, and by what */
export const givenDayNot = (guessed: string, why: Said): Said =>
  plainly(
    `as --date gives it, not ${guessed}, which was only guessed: ${why.message}`,
    `theo --date đã cho, không lấy ${guessed} vì chỉ là đoán: ${why.vi.message}`,
  );
export const noFile = (): Said => plainly("is not a file", "không phải là tệp");
export const largerThan = (megabytes: number): Said =>
  plainly(`is larger than ${megabytes} MB`, `lớn hơn ${megabytes} MB`);
export const holdsNul = (): Said =>
  plainly("is not a plain text: it holds NUL characters", "không phải là văn bản thuần túy: trong đó có ký tự NUL");
export const notUtf8 = (): Said =>
  plainly(
    "is not in UTF-8; save it as UTF-8 and import it again",
    "không phải là UTF-8; lưu lại dưới dạng UTF-8 rồi nhập lại",
  );
export const otherDocument = (extension: string): Said =>
  plainly(`is a document of another kind (${extension})`, `là văn bản thuộc loại khác (${extension})`, {
    en: "save it as .docx, and import that",
    vi: "lưu lại thành .docx rồi nhập tệp đó",
  });
export const addressless = (): Said =>
  plainly(
    "the title has no letter or digit to make an address of",
    "tên bài không có chữ cái hay chữ số nào để tạo địa chỉ",
  );

/** What an article cannot be without; `value` is what stood in its place. */
export const lacks = (part: Part, value: string | undefined, why: Said): Said => {
  const shown = value === undefined ? "" : `“${value}”: `;
  return plainly(
    `no ${partNames.en[part]}: ${shown}${why.message}`,
    `thiếu ${partNames.vi[part]}: ${shown}${why.vi.message}`,
    hintOf(why),
  );
};

function hintOf({ hint, vi }: Said): Phrase | undefined {
  return hint === undefined || vi.hint === undefined ? undefined : { en: hint, vi: vi.hint };
}

/** Several refusals of one text as one. */
export const allOf = (refusals: readonly Said[]): Said => {
  const hints = refusals.flatMap((said) => hintOf(said) ?? []);
  const joined = (texts: readonly string[]): string => texts.join("; ");
  return plainly(
    joined(refusals.map(({ message }) => message)),
    joined(refusals.map(({ vi }) => vi.message)),
    hints.length === 0 ? undefined : { en: joined(hints.map(({ en }) => en)), vi: joined(hints.map(({ vi }) => vi)) },
  );
};

/** What a path is, or what becomes of it. */
export const ofPath = (path: string, { message, vi }: Said): Said =>
  plainly(`${path} ${message}`, `${path} ${vi.message}`);

export const existsAlready = (): Said => plainly("exists already", "đã có sẵn");
export const notThere = (): Said => plainly("does not exist", "không tồn tại");
export const notPermitted = (): Said =>
  plainly("may not be opened: permission denied", "không mở được: không có quyền");
export const belowNoFolder = (): Said =>
  plainly("lies below something that is not a folder", "có đường dẫn đi qua một tệp, không phải thư mục");
export const noRoom = (): Said => plainly("does not fit on the disk", "không còn chỗ trên đĩa");

/** @param reason what the system says of it, in English */
export const failed = (reason: string): Said =>
  plainly(`failed: ${because(reason).en}`, `không thực hiện được: ${because(reason).vi}`);

export const kindAndSubject = (): Said =>
  plainly("the kind of document, and its subject below", "loại văn bản và trích yếu bên dưới");
export const inLetterhead = (): Said => plainly("it stands in the letterhead", "đứng ở phần đầu văn bản");
export const signsFor = (line: string): Said => plainly(`the signature says “${line}”`, `phần ký ghi “${line}”`);
export const signatureKept = (): Said =>
  plainly("the signature and whom it is sent to stay in the text", "phần ký và nơi nhận giữ trong nội dung");
export const numberKept = (): Said =>
  plainly("the document's number, kept as the first line", "số của văn bản, giữ ở dòng đầu");
export const namesPaper = (): Said => plainly("a line beside the title names it", "một dòng cạnh tên bài nêu tên này");
export const belowRubric = (): Said =>
  plainly("the line below a rubric or a paper’s name", "dòng ngay dưới tên mục hoặc tên báo");
export const addressAlone = (): Said => plainly("an address alone", "chỉ ghi địa chỉ");
export const noAddress = (): Said =>
  plainly("no line near an end holds an address alone", "không dòng nào ở đầu hay cuối chỉ ghi địa chỉ");

export const noSuchLine = (): Said =>
  plainly("the text holds no such line", "văn bản không có dòng nào như vậy", titleFirst);
export const beginsWithLead = (): Said =>
  plainly("the text begins with its lead", "văn bản vào ngay đoạn mở đầu", titleFirst);
export const isFirstLine = (): Said => plainly("the first line", "dòng đầu");
export const longForTitle = (): Said =>
  plainly("the first line, though long for a title", "đó là dòng đầu, nhưng hơi dài so với tên bài");
export const belowDate = (): Said => plainly("the line below the date", "dòng ngay dưới ngày");

export const noDateLine = (): Said => plainly("no line holds a date alone", "không dòng nào chỉ ghi ngày", dateBelow);
export const dayOfChange = (): Said =>
  plainly("that is the day of a change, not of publication", "đó là ngày cập nhật, không phải ngày đăng", {
    en: `${dateBelow.en}, or name it with --date`,
    vi: `${dateBelow.vi}, hoặc ghi bằng --date`,
  });
export const yearOfTwoDigits = (): Said => plainly("its year has two digits", "năm chỉ có hai chữ số", dateBelow);
export const noSuchDay = (): Said => plainly("there is no such day", "không có ngày này", dateBelow);
export const dateAlone = (): Said => plainly("alone on the line", "đứng riêng một dòng");
export const opensRelease = (): Said => plainly("the release begins with it", "bản tin mở đầu bằng ngày này");
export const dateFarDown = (): Said =>
  plainly("it stands alone on a line, but far from the title", "đứng riêng trên một dòng, nhưng xa tên bài");
export const otherWeekday = (named: string): Said =>
  plainly(`“${named}” is not the weekday of that day`, `ngày ấy không phải “${named}”`);

export const opensLead = (): Said => plainly("the dateline", "trong ngoặc ở đầu đoạn mở đầu");
export const followsPublisher = (): Said => plainly("behind the dateline", "ngay sau tên báo");
export const nothingForLead = (): Said =>
  plainly("no paragraph can be spared for it", "không còn đoạn nào để làm đoạn mở đầu");
export const firstParagraph = (): Said => plainly("it is the first paragraph", "đó là đoạn đầu");
export const noDateline = (): Said =>
  plainly("no “(Publisher) –” opens the lead", "đoạn mở đầu không có “(Tên báo) –” ở đầu");
export const noShortLine = (): Said =>
  plainly("no short line stands before the first paragraph", "không có dòng ngắn nào trước đoạn đầu");
export const namesPicture = (): Said => plainly("names a picture", "nói đến ảnh");
export const shortLine = (): Said => plainly("a short line before the first paragraph", "một dòng ngắn trước đoạn đầu");

export const noLineLeft = (): Said => plainly("no line is left for it", "không còn dòng nào cho phần này");
export const lastIsParagraph = (): Said =>
  plainly("the last line is a paragraph, not a name", "dòng cuối là một đoạn văn, không phải tên người");
export const lastIsSource = (): Said =>
  plainly("the last line names where the text comes from", "dòng cuối nêu nguồn của bài");
export const lastSaysSo = (): Said => plainly("the last line says so", "dòng cuối ghi rõ");
export const lastSaysOddName = (): Said =>
  plainly(
    "the last line says so, but this does not look like a name",
    "dòng cuối ghi rõ, nhưng trông không giống tên người",
  );
export const lastIsNoName = (): Said =>
  plainly("the last line is short, but no name", "dòng cuối ngắn, nhưng không phải tên người");
export const lastLineIs = (line: string): Said => plainly(`the last line is “${line}”`, `dòng cuối là “${line}”`);
export const nameAlone = (): Said => plainly("the last line, a name alone", "dòng cuối, chỉ có tên người");
export const besideDate = (): Said => plainly("it stands beside the date", "đứng cạnh ngày");
export const belowTitle = (): Said =>
  plainly("a name stands alone below the title", "một dòng dưới tên bài chỉ có tên người");
export const wordAlone = (): Said =>
  plainly("a single word on the last line may be a name", "một từ ở dòng cuối có thể là tên người");

export const noParagraph = (): Said =>
  plainly("no paragraph is left for it", "không còn đoạn nào cho phần này", {
    en: "write each paragraph on a line of its own below the lead",
    vi: "viết mỗi đoạn trên một dòng, bên dưới đoạn mở đầu",
  });
export const lineIsParagraph = (): Said => plainly("each line is a paragraph", "mỗi dòng là một đoạn");
export const perhapsCaption = (): Said =>
  plainly("kept as a paragraph, though it looks like a caption", "giữ làm một đoạn, dù giống chú thích ảnh");
export const perhapsDate = (): Said =>
  plainly("kept as a paragraph, though it is a date", "giữ làm một đoạn, dù đó là ngày");
export const perhapsHeading = (): Said =>
  plainly("kept as a paragraph, though short: perhaps a heading", "giữ làm một đoạn, dù ngắn: có thể là tiêu đề phụ");
export const perhapsBroken = (): Said =>
  plainly(
    "begins in lower case: perhaps a line that was broken in two",
    "mở đầu bằng chữ thường: có thể là một dòng bị ngắt đôi",
  );
