/** What is said of articles: front matter, body, address, pictures and links. */
import { both, type Said } from "../said.ts";
import { meantOf, perhaps, show } from "./shown.ts";

export const noFrontMatter = (): Said =>
  both(
    {
      message: "the file does not begin with front matter",
      hint: "first line “---”, then title: and date:, then a line “---”",
    },
    {
      message: "đầu tệp thiếu phần khai báo (front matter)",
      hint: "dòng đầu là “---”, rồi title: và date:, rồi một dòng “---”",
    },
  );
export const frontMatterNotYaml = (line: string): Said =>
  both(
    { message: `front matter must be YAML, not ${show(line)}`, hint: "write “---” alone on the first line" },
    { message: `phần khai báo phải là YAML, không phải ${show(line)}`, hint: "dòng đầu chỉ viết “---”" },
  );
export const frontMatterNotClosed = (): Said =>
  both(
    { message: "front matter has no end", hint: "close it with a line “---”" },
    { message: "phần khai báo không có chỗ kết thúc", hint: "kết thúc bằng một dòng “---”" },
  );
export const bodyTooDeep = (): Said =>
  both(
    {
      message: "the text is nested too deeply, and some of it would be lost",
      hint: "lists and quotes stand in one another at most 40 times",
    },
    {
      message: "nội dung lồng nhau quá nhiều cấp, một phần sẽ bị mất",
      hint: "danh sách và đoạn dẫn lồng nhau tối đa 40 cấp",
    },
  );
export const addressesTooLong = (): Said =>
  both(
    {
      message: "the addresses of the links are too long together",
      hint: "a long one is used by too many links: shorten it, or have fewer links lead there",
    },
    {
      message: "địa chỉ của các liên kết cộng lại quá dài",
      hint: "có địa chỉ dài được dùng cho quá nhiều liên kết: rút ngắn nó, hoặc bớt liên kết",
    },
  );
export const controlCharacter = (code: number): Said => {
  const name = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  return both(
    {
      message: `the text holds the control character ${name}`,
      hint: "delete it; it is nothing that a reader could see",
    },
    { message: `trong tệp có ký tự điều khiển ${name}`, hint: "xóa đi; ký tự này người đọc không nhìn thấy" },
  );
};
export const emptyBody = (): Said =>
  both(
    { message: "the article has no text", hint: "write the body below the front matter" },
    { message: "bài không có nội dung", hint: "viết nội dung bên dưới phần khai báo" },
  );

/** @param path where it belongs */
export const notInYearFolder = (path: string): Said =>
  both(
    { message: "the article does not stand in a folder of its year", hint: `move it to ${path}` },
    { message: "bài không nằm trong thư mục của năm đăng", hint: `chuyển sang ${path}` },
  );
export const noAddress = (): Said =>
  both(
    { message: "the file's name gives no address", hint: "use letters or digits in it" },
    { message: "tên tệp không tạo được địa chỉ", hint: "đặt tên có chữ cái hoặc chữ số" },
  );
export const yearDiffers = (folder: string, date: string): Said =>
  both(
    {
      message: `the date ${date} is not of the folder's year ${folder}`,
      hint: `move the file to src/articles/${date.slice(0, 4)}/ or mend the date`,
    },
    {
      message: `ngày ${date} không thuộc năm ${folder} của thư mục`,
      hint: `chuyển tệp sang src/articles/${date.slice(0, 4)}/ hoặc sửa ngày`,
    },
  );
export const sameAddress = (address: string, other: string): Said =>
  both(
    { message: `the address ${address} is already that of ${other}`, hint: "rename one of the two" },
    { message: `địa chỉ ${address} đã là của ${other}`, hint: "đổi tên một trong hai tệp" },
  );
export const laterThanUpdated = (date: string, updated: string): Said =>
  both(
    {
      message: `the date ${date} is later than the archive's own, ${updated}`,
      hint: "mend the date, or updated in _data/site.yaml",
    },
    {
      message: `ngày ${date} sau ngày cập nhật của kho, ${updated}`,
      hint: "sửa ngày này, hoặc sửa updated trong _data/site.yaml",
    },
  );

export const imageNeedsAlt = (): Said =>
  both(
    { message: "the image has no alt", hint: 'say what it shows, or write alt: "" where it only decorates' },
    { message: "ảnh thiếu alt", hint: 'ghi trong ảnh có gì, hoặc alt: "" nếu ảnh chỉ để trang trí' },
  );
export const imageNeedsSomething = (): Said =>
  both(
    { message: "the image has neither src nor caption", hint: "src: with the picture's file and alt:, or caption:" },
    { message: "ảnh không có src, cũng không có caption", hint: "ghi src: (tệp ảnh) kèm alt:, hoặc caption:" },
  );
/** @param pictures those that are there, by their paths from the article's folder */
export const pictureMissing = (src: string, pictures: readonly string[]): Said => {
  const near = meantOf(src, pictures);
  const meant = near === undefined ? undefined : perhaps(near);
  return both(
    {
      message: `the picture ${show(src)} is not there`,
      hint: `${meant === undefined ? "" : `${meant.en}; `}its path starts from the article's folder`,
    },
    {
      message: `không có ảnh ${show(src)}`,
      hint: `${meant === undefined ? "" : `${meant.vi}; `}đường dẫn tính từ thư mục chứa bài`,
    },
  );
};
export const pictureElsewhere = (src: string): Said =>
  both(
    { message: `the picture ${show(src)} is not in the archive`, hint: "copy it beside the article" },
    { message: `ảnh ${show(src)} không nằm trong kho`, hint: "chép ảnh về cạnh bài" },
  );
/** @param decorative what to write between the brackets where it only decorates */
export const bodyImageNeedsAlt = (src: string, decorative: string): Said =>
  both(
    {
      message: `the picture ${show(src)} has no alternative text`,
      hint: `say what it shows: ![what it shows](${src}), or write ![${decorative}](${src}) where it only decorates`,
    },
    {
      message: `ảnh ${show(src)} thiếu lời mô tả`,
      hint: `ghi trong ảnh có gì: ![trong ảnh có gì](${src}), hoặc ![${decorative}](${src}) nếu ảnh chỉ để trang trí`,
    },
  );
/**
 * @param meant the address that it should probably be
 * @param own an address as the archive's site has them
 */
export const linkNotAllowed = (target: string, meant: string | undefined, own: string): Said =>
  both(
    {
      message: `the link ${show(target)} leads nowhere`,
      hint:
        meant === undefined
          ? `write https://…, mailto:…, #… or an address of this site such as ${own}`
          : perhaps(meant).en,
    },
    {
      message: `liên kết ${show(target)} không dẫn đến đâu`,
      hint:
        meant === undefined
          ? `dùng https://…, mailto:…, #… hoặc một địa chỉ trong trang web này, ví dụ ${own}`
          : perhaps(meant).vi,
    },
  );

/** Markdown has no footnotes, and takes the text of one that is a single word for the address of a link. */
export const footnoteIsLink = (label: string, target: string): Said =>
  both(
    {
      message: `“[${label}]: ${target}” is read as a link, and leads nowhere`,
      hint: "there are no footnotes: write the note into its sentence, in brackets, or as a paragraph at the end of the article",
    },
    {
      message: `“[${label}]: ${target}” được đọc là một liên kết, và không dẫn đến đâu`,
      hint: "kho không có chú thích cuối trang: ghi chú thích trong ngoặc đơn ngay trong câu, hoặc thành một đoạn ở cuối bài",
    },
  );
