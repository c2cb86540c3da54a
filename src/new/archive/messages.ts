/** What is asked, and said, when an archive is begun. */
import { both, type Said } from "../../input/said.ts";

export const askLanguages = (): Said =>
  both(
    { message: "Languages of the interface, the first for the texts" },
    { message: "Ngôn ngữ giao diện, cái đầu là của bài viết" },
  );
export const askTitle = (): Said => both({ message: "Title of the archive" }, { message: "Tên kho" });
export const askUrl = (): Said =>
  both(
    { message: "Web address of the site (may be left empty; feeds need it)" },
    { message: "Địa chỉ trang web (có thể để trống; nguồn tin cần có)" },
  );
export const askHosts = (): Said =>
  both(
    { message: "Where it is published: space chooses, enter goes on" },
    { message: "Đăng ở đâu: phím cách để chọn, enter để tiếp" },
  );
export const askRecipe = (): Said =>
  both({ message: "Who builds it whenever it is changed" }, { message: "Mỗi lần có thay đổi thì ai dựng trang" });
export const nobody = (): Said => both({ message: "nobody" }, { message: "không ai" });

export const urlToBeMended = (): Said =>
  both(
    { message: "an address begins with https:// or http://, without a password, ? or #" },
    { message: "địa chỉ bắt đầu bằng https:// hoặc http://, không có mật khẩu, ? hay #" },
  );
export const nothingBegun = (): Said =>
  both({ message: "stopped; nothing is begun" }, { message: "đã dừng; chưa lập gì" });

/** @param folder in which to type it */
export const toBeInstalled = (folder: string): Said =>
  both(
    { message: `to keep the version of the tool with the archive, type npm install in ${folder}` },
    { message: `để giữ phiên bản công cụ cùng với kho, hãy gõ npm install trong ${folder}` },
  );

/**
 * @param place where the tool lies, from the archive on
 * @param file what its packed file is called
 */
export const toolOutside = (place: string, file: string): Said =>
  both(
    {
      message: `to have it built on another machine (a CI recipe, a colleague): the archive takes the tool from ${place}, which is not there; put ${file} (npm pack makes it) into the archive and type npm install ./${file}`,
    },
    {
      message: `để dựng trên máy khác (CI, đồng nghiệp): kho đang lấy công cụ từ ${place}, nơi máy khác không có; hãy chép ${file} (do npm pack tạo ra) vào kho rồi gõ npm install ./${file}`,
    },
  );
