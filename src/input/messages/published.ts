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

/** @param paths of files that a build has put there, and somebody has written into since */
export const siteEdited = (folder: string, paths: readonly string[]): Said => {
  const named = firstOf(paths);
  return both(
    {
      message: `in ${folder} these were changed after they were published: ${named}; the site is not replaced`,
      hint: "put what was changed into the archive, or keep it elsewhere; then delete these files and build again",
    },
    {
      message: `trong ${folder} có tệp bị sửa sau khi xuất bản: ${named}; thư mục không bị thay`,
      hint: "đưa phần đã sửa vào nguồn của kho hoặc giữ ở nơi khác, rồi xóa các tệp ấy đi và dựng lại",
    },
  );
};

/** The first of many paths, for a message. */
function firstOf(paths: readonly string[]): string {
  return `${paths.slice(0, 5).map(show).join(", ")}${paths.length > 5 ? ", …" : ""}`;
}
