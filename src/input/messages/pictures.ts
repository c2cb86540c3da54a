/** What is said of pictures' files. */
import { both, type Said } from "../said.ts";

export const pictureUnreadable = (): Said =>
  both(
    {
      message: "the picture cannot be read: its file is damaged, or of another kind",
      hint: "open it, and save it again as .jpg, .png, .webp or .avif",
    },
    {
      message: "không đọc được ảnh: tệp bị hỏng hoặc thuộc loại khác",
      hint: "mở ảnh ra rồi lưu lại thành .jpg, .png, .webp hoặc .avif",
    },
  );
/** @param path the picture's, in the archive */
export const pictureChanged = (path: string): Said =>
  both(
    { message: `${path} was changed while the site was built`, hint: "build again" },
    { message: `${path} vừa bị sửa trong lúc dựng trang`, hint: "dựng lại" },
  );
export const pictureMoves = (): Said =>
  both(
    { message: "the picture moves; only still ones are shown", hint: "save one of its frames as .png" },
    { message: "đây là ảnh động; trang web chỉ hiện ảnh tĩnh", hint: "lưu một khung hình thành .png" },
  );
/** @param most the greatest size that is read, in bytes */
export const pictureTooHeavy = (bytes: number, most: number): Said => {
  const [has, read] = [(bytes / 1e6).toFixed(1), (most / 1e6).toFixed(0)];
  return both(
    { message: `the picture has ${has} MB; at most ${read} MB are read`, hint: "make it smaller, and save it as .jpg" },
    {
      message: `ảnh nặng ${has.replace(".", ",")} MB; chỉ đọc được tối đa ${read} MB`,
      hint: "thu nhỏ ảnh rồi lưu thành .jpg",
    },
  );
};
/** @param points how many are read at most; `side`, how many one side may have */
export const pictureTooLarge = (width: number, height: number, points: number, side: number): Said => {
  const size = `${width} × ${height}`;
  const [million, longest] = [String(points / 1e6), side.toLocaleString("en-US")];
  return both(
    {
      message: `the picture has ${size} points; at most ${million} million are read, and ${longest} on one side`,
      hint: "make it smaller: no page shows more than 1280 across",
    },
    {
      message: `ảnh có ${size} điểm ảnh; chỉ đọc được tối đa ${million} triệu, mỗi cạnh tối đa ${longest.replace(",", ".")}`,
      hint: "thu nhỏ ảnh: trang web chỉ hiện rộng nhất 1280 điểm ảnh",
    },
  );
};
