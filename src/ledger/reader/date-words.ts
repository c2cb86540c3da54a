/** The words that dates and periods are told by. */
import { wordSet } from "./tokens.ts";

/** Words that a date follows. */
export const dateCues = wordSet(
  "ngày hôm sáng chiều tối đêm trưa khuya mùng mồng rạng từ đến tới vào trước sau hết dịp lễ nay qua mai kể hồi cuối đầu giữa tết khánh",
);
/** Times of a day: what follows them is a date even before a word that could be its unit, "tối 17-9 giờ địa phương". */
export const dayParts = wordSet("sáng chiều tối đêm trưa khuya rạng hôm ngày");
/** Words that a day without its month follows. */
export const dayCues = wordSet("ngày mùng mồng hôm");
/** Words that count what follows them: "mỗi ngày 5 người", "hai tháng 10 ngày". */
export const eachCues = wordSet("mỗi một hằng hàng từng hai ba vài mấy nhiều các số");
/** What joins the dates of a list. */
export const dateJoints = wordSet("và đến tới hoặc hay sang cho");
