/** What is said of a published site that is not as a build has left it: it is not replaced, for something in it may be somebody's. */
import { both, type Said } from "../said.ts";
import { because, show } from "./shown.ts";

/** @param reason what the system says of it, in English */
export const partlyPublished = (out: string, reason: string): Said =>
  both(
    {
      message: `${out} holds files of two sites now, for publishing in place was broken off: ${because(reason).en}`,
      hint: "build again with --in-place when that is mended",
    },
    {
      message: `xuất bản thẳng bị dừng giữa chừng nên ${out} đang lẫn tệp của hai bản: ${because(reason).vi}`,
      hint: "khắc phục xong hãy dựng lại với --in-place",
    },
  );

/** @param site whose manifest is missing or cannot be read */
export const siteWithoutList = (site: string): Said =>
  both(
    {
      message: `manifest-sha256.txt in ${site} is missing or damaged: what of it others have put there cannot be told, so it is not replaced`,
      hint: "put the manifest back, or move the folder away",
    },
    {
      message: `manifest-sha256.txt trong ${site} bị thiếu hoặc hỏng nên không biết tệp nào là của người khác; thư mục không bị thay`,
      hint: "khôi phục tệp ấy, hoặc chuyển thư mục sang chỗ khác",
    },
  );

/** @param paths of the files, from the folder */
export const foreignInSite = (folder: string, paths: readonly string[]): Said => {
  const named = firstOf(paths);
  return both(
    {
      message: `${folder} holds what no build of this tool has put there: ${named}; it is not replaced`,
      hint: "move that elsewhere (a folder of its own that your server shows beside the site), or take it away",
    },
    {
      message: `trong ${folder} có tệp không do công cụ này tạo ra: ${named}; thư mục không bị thay`,
      hint: "chuyển các tệp ấy sang chỗ khác (chẳng hạn một thư mục riêng mà máy chủ cũng phục vụ), hoặc xóa đi",
    },
  );
};

/** @param paths of files that a build has put there, and that are something else now */
export const siteEdited = (paths: readonly string[], aside: string): Said => {
  const named = firstOf(paths);
  return both(
    {
      message: `not as they were published, by somebody's hand or the disk's: ${named}; what stood there lies in ${aside}`,
    },
    {
      message: `không còn như lúc xuất bản, do có người sửa hoặc do đĩa hỏng: ${named}; bản đã đổi nằm trong ${aside}`,
    },
  );
};

function firstOf(paths: readonly string[]): string {
  return `${paths.slice(0, 5).map(show).join(", ")}${paths.length > 5 ? ", …" : ""}`;
}
