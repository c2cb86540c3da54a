/** What is said of copies of a site, of what became of its addresses, and of packing it up. */
import { show } from "../input/messages/shown.ts";
import { both, type Said } from "../input/said.ts";
import { onOneLine } from "../text/one-line.ts";

export const noCopy = (folder: string): Said =>
  both({ message: `${folder} is no folder` }, { message: `${folder} không phải là thư mục` });
export const noAddressOfCopy = (address: string): Said =>
  both(
    { message: `${show(address)} is no address of a site`, hint: "https://…, without a password, ? or #" },
    { message: `${show(address)} không phải là địa chỉ trang web`, hint: "https://…, không có mật khẩu, ? hay #" },
  );

/** @param reason as the system says it */
export const notReached = (address: string, reason: string): Said =>
  both(
    { message: `${address} cannot be reached: ${reason}` },
    { message: `không kết nối được với ${address}: ${reason}` },
  );
export const noManifest = (site: string, copy: string): Said =>
  both(
    {
      message: `neither ${site} nor ${copy} has a manifest-sha256.txt that can be read`,
      hint: "build the site with doi-chieu build, or name its folder with --out",
    },
    {
      message: `cả ${site} lẫn ${copy} đều không có manifest-sha256.txt đọc được`,
      hint: "hãy dựng trang web bằng lệnh doi-chieu build, hoặc chọn thư mục của trang bằng --out",
    },
  );
export const againstOwn = (site: string): Said =>
  both(
    {
      message: `${site} has no manifest, so the copy is held against its own: whoever changed the files may have changed that too`,
    },
    {
      message: `${site} không có manifest nên bản sao chỉ được so với manifest của chính nó: ai đổi được tệp cũng đổi được manifest`,
    },
  );
export const addedUnseen = (): Said =>
  both(
    { message: "over the web, files that were added to a copy cannot be seen; a look at its folder sees them" },
    { message: "qua mạng không thấy được tệp bị thêm vào bản sao; muốn thấy, hãy kiểm tra thư mục của nó" },
  );

/** What mends a copy. */
const copyAgain = { en: "copy the site anew", vi: "sao chép lại trang web" };

export const copyChanged = (): Said =>
  both(
    { message: "the file is not as it was published", hint: copyAgain.en },
    { message: "tệp không còn như lúc xuất bản", hint: copyAgain.vi },
  );

/** @param address where the host led to */
export const copyLedAway = (address: string): Said =>
  both(
    { message: `the host leads to ${address}, where something else stands`, hint: copyAgain.en },
    { message: `máy chủ dẫn đến ${address}, nơi có nội dung khác`, hint: copyAgain.vi },
  );
export const copyMissing = (): Said =>
  both({ message: "the file is missing", hint: copyAgain.en }, { message: "thiếu tệp này", hint: copyAgain.vi });
export const copyPageInstead = (): Said =>
  both(
    {
      message:
        "the file is missing: the host gives its page for what is not there, and says that all is well (status 200)",
      hint: "have the host answer with status 404, and copy the site anew",
    },
    {
      message: "thiếu tệp này: máy chủ trả về trang báo không tìm thấy nhưng lại với mã 200",
      hint: "chỉnh máy chủ để trả về mã 404, rồi sao chép lại trang web",
    },
  );
export const copyAdded = (): Said =>
  both(
    { message: "the file is not one of those that were published", hint: "take it away" },
    { message: "tệp không nằm trong các tệp đã xuất bản", hint: "hãy xóa đi" },
  );

/** @param files how many files are as the copy's own manifest has them, and not as the manifest here does */
export const copyOfOther = (files: number): Said =>
  both(
    {
      message: `the copy is one of another build: files that only its own manifest has so: ${files}`,
      hint: copyAgain.en,
    },
    { message: `bản sao thuộc một lần dựng khác: số tệp chỉ khớp với manifest của nó: ${files}`, hint: copyAgain.vi },
  );

/** @param reason as the system or the host says it */
export const copyUnread = (reason: string): Said =>
  both({ message: `the file cannot be read: ${reason}` }, { message: `không đọc được tệp: ${reason}` });
export const copyWhole = (place: string, files: string): Said =>
  both(
    { message: `${place} is as it was published: ${files} files` },
    { message: `${place} đúng như lúc xuất bản: ${files} tệp` },
  );
export const copyDiffers = (place: string): Said =>
  both({ message: `${place} is not as it was published` }, { message: `${place} không như lúc xuất bản` });

export const siteWithoutManifest = (site: string): Said =>
  both(
    { message: `${site} has no manifest-sha256.txt that can be read`, hint: "build the site with doi-chieu build" },
    {
      message: `${site} không có manifest-sha256.txt đọc được`,
      hint: "hãy dựng trang web bằng lệnh doi-chieu build",
    },
  );

/** @param reason as the system says it, where it cannot be read at all */
export const manifestUnread = (file: string, reason = ""): Said => {
  const why = reason === "" ? "" : `: ${reason}`;
  return both(
    {
      message: `${file} is no manifest that can be read${why}`,
      hint: "one file a line: its SHA-256, two spaces, its path",
    },
    {
      message: `${file} không phải là manifest đọc được${why}`,
      hint: "mỗi dòng một tệp: SHA-256, hai dấu cách, đường dẫn",
    },
  );
};

/** A site is taken along only as it was published. */
export const siteNotAsPublished = (file: string): Said => {
  const shown = onOneLine(file);
  return both(
    { message: `${shown} is not as it was published`, hint: "build the site again with --clean" },
    { message: `${shown} không còn như lúc xuất bản`, hint: "dựng lại trang web với --clean" },
  );
};
export const placeWithin = (place: string): Said =>
  both(
    {
      message: `${place} is, holds or lies within what is to be packed up`,
      hint: "name a place apart from the site and from the sources",
    },
    {
      message: `${place} trùng, chứa hoặc nằm trong phần cần đóng gói`,
      hint: "chọn một chỗ tách khỏi trang web và nguồn của kho",
    },
  );
export const placeOfOthers = (place: string): Said =>
  both(
    {
      message: `${place} holds what this tool has not put there`,
      hint: "name a place where nothing is, or one that holds an earlier bag and nothing else",
    },
    {
      message: `${place} có nội dung không do công cụ này đặt vào`,
      hint: "chọn chỗ chưa có gì, hoặc chỗ chỉ có gói lưu trữ trước đó",
    },
  );

/** @param file of an earlier bag or copy that is no longer as it was made */
export const placeEdited = (file: string): Said => {
  const shown = onOneLine(file);
  return both(
    {
      message: `${shown} was changed after it was made; it is not replaced`,
      hint: "keep what was changed elsewhere and take the old one away, or name another place",
    },
    {
      message: `${shown} đã bị sửa sau khi tạo nên không bị thay`,
      hint: "giữ phần đã sửa ở nơi khác rồi xóa bản cũ đi, hoặc chọn chỗ khác",
    },
  );
};

/** @param reason as the system says it */
export const notWritten = (place: string, reason: string): Said =>
  both({ message: `${place} cannot be written: ${reason}` }, { message: `không ghi được ${place}: ${reason}` });
export const bagWritten = (place: string, files: string): Said =>
  both(
    { message: `${place} holds a bag of ${files} files` },
    { message: `${place} đã có gói lưu trữ gồm ${files} tệp` },
  );
export const offlineWritten = (place: string, files: string): Said =>
  both(
    { message: `${place} holds a copy to be read without a server: ${files} files, first index.html` },
    { message: `${place} đã có bản đọc không cần máy chủ: ${files} tệp, mở index.html trước` },
  );
export const addressVanished = (): Said =>
  both(
    {
      message: "a published address is gone, and nothing leads on from it",
      hint: "put back what stood there, or a page that leads on",
    },
    {
      message: "địa chỉ đã công bố không còn nữa và không có gì dẫn tiếp",
      hint: "đưa lại nội dung cũ, hoặc đặt một trang chuyển tiếp",
    },
  );
export const addressAstray = (to: string): Said =>
  both(
    { message: `a published address leads on to ${show(to)}, which is not there` },
    { message: `địa chỉ đã công bố dẫn tiếp đến ${show(to)}, nơi không có gì` },
  );
export const addressesLost = (site: string): Said =>
  both({ message: `${site} has lost addresses` }, { message: `${site} đã mất địa chỉ` });

/** How many addresses of an earlier manifest there are, and what became of them. */
export const addressesSince = (before: string, changed: string, moved: string, added: string): Said =>
  both(
    { message: `addresses: ${before}; changed: ${changed}; moved: ${moved}; none lost; new: ${added}` },
    { message: `địa chỉ: ${before}; đã đổi: ${changed}; đã chuyển: ${moved}; không mất địa chỉ nào; mới: ${added}` },
  );
export const addressChanged = (address: string): Said =>
  both({ message: `changed: ${address}` }, { message: `đã đổi: ${address}` });
export const addressMoved = (from: string, to: string): Said =>
  both({ message: `moved: ${from} → ${to}` }, { message: `đã chuyển: ${from} → ${to}` });
export const addressNew = (address: string): Said =>
  both({ message: `new: ${address}` }, { message: `mới: ${address}` });
