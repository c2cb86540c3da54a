/** What is said of a finished site's faults. */
import { type Phrase, show } from "../input/messages/shown.ts";
import { both, type Said } from "../input/said.ts";

/** What every page must hold, in its head or as its language. */
export type Needed = "title" | "description" | "lang";

const needed: Readonly<Record<Needed, Phrase>> = {
  title: { en: "title", vi: "tên (title)" },
  description: { en: "description", vi: "mô tả (description)" },
  lang: { en: "language", vi: "ngôn ngữ (lang)" },
};

const first: Phrase = {
  en: "build it first with doi-chieu build, or name another with --out",
  vi: "hãy dựng trước bằng lệnh doi-chieu build, hoặc chọn chỗ khác bằng --out",
};

export const noSite = (folder: string): Said =>
  both(
    { message: `${folder} is no folder`, hint: first.en },
    { message: `${folder} không phải là thư mục`, hint: first.vi },
  );
export const noWholeSite = (folder: string): Said =>
  both(
    { message: `${folder} holds no whole site of this tool`, hint: first.en },
    { message: `${folder} không chứa trang web hoàn chỉnh do công cụ này dựng`, hint: first.vi },
  );

/** A finished page is never mended by hand: the next build would undo it. */
const again: Phrase = { en: "build the site again with --clean", vi: "dựng lại trang web với --clean" };

/** A component of the archive's own may have written it. */
const againOrByClass: Phrase = {
  en: `${again.en}; where a component in overrides/ has written it, use a class there and overrides/styles.css`,
  vi: `${again.vi}; nếu do thành phần trong overrides/ viết ra thì dùng class và overrides/styles.css`,
};

export const pageMissing = (): Said =>
  both({ message: "the page is missing", hint: again.en }, { message: "thiếu trang này", hint: again.vi });
export const pageLacks = (what: Needed): Said =>
  both(
    { message: `the page has no ${needed[what].en}`, hint: again.en },
    { message: `trang không có ${needed[what].vi}`, hint: again.vi },
  );
export const idTwice = (id: string): Said =>
  both(
    { message: `the id ${show(id)} stands twice`, hint: again.en },
    { message: `id ${show(id)} xuất hiện hai lần trên trang`, hint: again.vi },
  );

export const noPolicyFirst = (): Said =>
  both(
    { message: "the page does not begin with its policy of what it may load and run", hint: again.en },
    { message: "trang không bắt đầu bằng chính sách về những gì được tải và chạy", hint: again.vi },
  );
export const policyAllows = (what: string): Said =>
  both(
    { message: `the page's policy allows ${show(what)}`, hint: again.en },
    { message: `chính sách của trang cho phép ${show(what)}`, hint: again.vi },
  );
export const inlineUnnamed = (): Said =>
  both(
    { message: "a script or a style stands in the page that its policy does not name", hint: againOrByClass.en },
    { message: "trang chứa đoạn mã hoặc kiểu dáng mà chính sách của nó không kể đến", hint: againOrByClass.vi },
  );
export const attributeActs = (name: string): Said =>
  both(
    {
      message: `the attribute ${show(name)} is a style or a script, which the page's policy refuses`,
      hint: againOrByClass.en,
    },
    {
      message: `thuộc tính ${show(name)} là kiểu dáng hoặc mã lệnh, thứ mà chính sách của trang không cho phép`,
      hint: againOrByClass.vi,
    },
  );

/** @param address that is loaded, or gone to without a reader's doing */
export const loadsFromElsewhere = (address: string): Said =>
  both(
    {
      message: `the page loads ${show(address)} from elsewhere, or leads there by itself`,
      hint: "no page needs what does not stand in its site; where a component in overrides/ has written it, make a plain link of it",
    },
    {
      message: `trang tự tải ${show(address)} từ nơi khác hoặc tự dẫn đến đó`,
      hint: "trang chỉ được dùng những gì có trong trang web này; nếu do thành phần trong overrides/ viết ra thì đổi thành liên kết thường",
    },
  );

/** Links come from what people write; the page only shows where. */
const source: Phrase = {
  en: "mend it in the article or data file that the page is made from, and build again",
  vi: "sửa trong bài viết hoặc tệp dữ liệu đã tạo ra trang này, rồi dựng lại",
};

export const linkAbsolute = (link: string): Said =>
  both(
    { message: `the link ${show(link)} is absolute`, hint: "within the site it starts from its page, as in ../../" },
    {
      message: `liên kết ${show(link)} tính từ gốc máy chủ`,
      hint: "liên kết trong trang web phải tính từ trang chứa nó, ví dụ ../../",
    },
  );
export const linkOfOddScheme = (link: string): Said =>
  both(
    { message: `the link ${show(link)} has a scheme that is not allowed`, hint: "https://… or mailto:…" },
    { message: `liên kết ${show(link)} thuộc loại không được phép`, hint: "https://… hoặc mailto:…" },
  );
export const linkToNoFile = (link: string): Said =>
  both(
    { message: `the link ${show(link)} leads to no file`, hint: source.en },
    { message: `liên kết ${show(link)} không dẫn đến tệp nào`, hint: source.vi },
  );
export const linkToNoPlace = (link: string): Said =>
  both(
    { message: `the link ${show(link)} leads to no place on its page`, hint: source.en },
    { message: `liên kết ${show(link)} không dẫn đến chỗ nào trên trang của nó`, hint: source.vi },
  );

/** @param original what it should be packed from */
export const packedDiffers = (original: string): Said =>
  both(
    { message: `the packed file is not what ${original} is: a server may send the one for the other`, hint: again.en },
    { message: `tệp nén không khớp với ${original}, mà máy chủ có thể gửi tệp này thay tệp kia`, hint: again.vi },
  );

export const indexChanged = (): Said =>
  both(
    {
      message: "the search index is not as it was built: a file of it is missing, added or changed",
      hint: again.en,
    },
    { message: "chỉ mục tìm kiếm không còn như lúc dựng: có tệp bị thiếu, thêm hoặc đổi", hint: again.vi },
  );

/** @param reason why, in each language */
export const indexSilent = (reason: Phrase): Said =>
  both(
    { message: `the search index does not answer: ${reason.en}`, hint: again.en },
    { message: `chỉ mục tìm kiếm không trả lời: ${reason.vi}`, hint: again.vi },
  );
export const noAnswerWithin = (seconds: number): Said =>
  both({ message: `no answer within ${seconds} s` }, { message: `chờ ${seconds} giây vẫn chưa có câu trả lời` });
export const endedWith = (status: number): Said =>
  both({ message: `it ended with status ${status}` }, { message: `kết thúc với mã ${status}` });
export const indexAstray = (address: string): Said =>
  both(
    { message: `the search index leads to ${address}, which is no page`, hint: again.en },
    { message: `chỉ mục tìm kiếm dẫn đến ${address}, nơi không có trang nào`, hint: again.vi },
  );
export const indexCounts = (found: number, wanted: number): Said =>
  both(
    { message: `the search index knows ${found} documents instead of ${wanted}`, hint: again.en },
    { message: `chỉ mục tìm kiếm có ${found} mục thay vì ${wanted}`, hint: again.vi },
  );
