/** What is said of YAML that cannot be read, whatever its keys mean. */
import type { ErrorCode } from "yaml";
import { both, type Said } from "../said.ts";

/**
 * @param code the parser's name of the mistake
 * @param detail the parser's own words, in English
 */
export const notYaml = (code: ErrorCode, detail: string): Said => {
  if (code === "DUPLICATE_KEY")
    return both(
      { message: "the key is given twice", hint: "keep one of the two" },
      { message: "trường này ghi hai lần", hint: "chỉ giữ một" },
    );
  return both(
    {
      message: `this is not YAML: ${detail.split("\n")[0]}`,
      hint: "a value that holds “: ” or starts with a sign stands in quotation marks",
    },
    {
      message: `YAML viết sai: ${mistakes[code]}`,
      hint: "giá trị có “: ” hoặc mở đầu bằng một dấu thì đặt trong dấu nháy",
    },
  );
};

/** The parser's mistakes by its names for them. */
const mistakes: Readonly<Record<Exclude<ErrorCode, "DUPLICATE_KEY">, string>> = {
  ALIAS_PROPS: "một bí danh (*) không được mang thêm gì",
  BAD_ALIAS: "tên của bí danh (* hoặc &) không hợp lệ",
  BAD_COLLECTION_TYPE: "nhãn (!) không hợp với danh sách hay nhóm trường này",
  BAD_DIRECTIVE: "dòng mở đầu bằng % không đúng",
  BAD_DQ_ESCAPE: "trong dấu nháy kép, sau \\ có ký tự không dùng được",
  BAD_INDENT: "các dòng thụt vào không đều",
  BAD_PROP_ORDER: "& và ! phải đứng sau dấu mở đầu mục",
  BAD_SCALAR_START: "giá trị mở đầu bằng một dấu không dùng được",
  BLOCK_AS_IMPLICIT_KEY: "trên một dòng có hai dấu “:”, hoặc một danh sách đứng ở chỗ của tên trường",
  BLOCK_IN_FLOW: "trong [ ] hoặc { } không viết được danh sách hay nhóm trường nhiều dòng",
  IMPOSSIBLE: "tệp không đọc được",
  KEY_OVER_1024_CHARS: "tên trường dài quá 1024 ký tự",
  MISSING_CHAR: "thiếu một dấu: dấu nháy đóng, dấu phẩy, dấu hai chấm, dấu gạch đầu dòng hoặc dấu cách",
  MULTILINE_IMPLICIT_KEY: "tên trường phải nằm gọn trên một dòng, và sau nó có dấu hai chấm",
  MULTIPLE_ANCHORS: "một giá trị chỉ mang được một dấu &",
  MULTIPLE_DOCS: "trong tệp có nhiều văn bản YAML ngăn nhau bằng “---”",
  MULTIPLE_TAGS: "một giá trị chỉ mang được một nhãn (!)",
  NON_STRING_KEY: "tên trường phải là chữ",
  RESOURCE_EXHAUSTION: "tệp quá lớn hoặc quá rối để đọc",
  TAB_AS_INDENT: "đầu dòng phải thụt bằng dấu cách, không bằng phím Tab",
  TAG_RESOLVE_FAILED: "không dùng được nhãn (!) này",
  UNEXPECTED_TOKEN: "có một dấu đứng sai chỗ, hoặc [ ] { } chưa đóng",
};

export const aliasInYaml = (name: string): Said =>
  both(
    { message: `alias *${name} is not allowed`, hint: "write the value out" },
    { message: `không dùng được bí danh *${name}`, hint: "viết thẳng giá trị ra" },
  );
export const keyNotText = (): Said =>
  both(
    { message: "a key must be a plain word", hint: "as in name: …" },
    { message: "tên trường phải là một từ, không phải danh sách hay nhóm trường", hint: "ví dụ name: …" },
  );
export const tooDeep = (): Said =>
  both(
    { message: "the YAML is nested too deeply", hint: "no file of an archive needs more than a few levels" },
    { message: "YAML lồng nhau quá nhiều cấp", hint: "không tệp nào của kho cần hơn vài cấp" },
  );
