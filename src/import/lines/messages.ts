/** What is said of files with one record a line. */
import { both, type Said } from "../../input/said.ts";

export const noRecord = (): Said =>
  both(
    { message: "is no record: a line must hold one object of JSON" },
    { message: "không phải một bản ghi: mỗi dòng phải là một đối tượng JSON" },
  );
export const lineTooLong = (megabytes: number): Said =>
  both({ message: `is longer than ${megabytes} MB` }, { message: `dài hơn ${megabytes} MB` });
export const noRecords = (): Said => both({ message: "holds no record" }, { message: "không có bản ghi nào" });
