/** What is said of files that should be documents of Word. */
import { both, type Said } from "../../input/said.ts";

export const noDocument = (): Said =>
  both(
    {
      message: "is no .docx file that can be unpacked safely: damaged, locked, or much larger unpacked than packed",
      hint: "open it in a word processor and save it as .docx anew",
    },
    {
      message: "không phải tệp .docx giải nén được an toàn: bị hỏng, bị khóa, hoặc bung ra quá lớn",
      hint: "mở bằng trình soạn thảo rồi lưu lại thành .docx",
    },
  );
