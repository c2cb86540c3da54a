/** Numbers whose reading hangs on the words around them. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { named, shown } from "./shown.ts";

const around = suite("numbers told by the words around them");

/** A text, and every number that it holds in its order; nothing where it holds none. */
const cases: readonly (readonly [text: string, ...found: string[]])[] = [
  // What is above or below an amount, and what differs by it
  ["sinh ít hơn hai con", "ít hơn hai con: under 2 animal|child"],
  ["có ít hơn 5 người", "ít hơn 5 người: under 5 person"],
  ["có ít hơn 5 người so với năm trước", "5 người: 5 person"],
  ["kéo dài ít hơn 2 tuần", "ít hơn 2 tuần: under 2 week"],
  ["rung lắc mạnh hơn 6 độ", "mạnh hơn 6 độ: over 6 magnitude|degree-celsius|degree"],
  ["nồng độ vượt qua 390 ppm", "vượt qua 390 ppm: over 390 part-per-million"],
  ["vượt qua 70 thí sinh", "70 thí sinh: 70 candidate"],
  ["vượt quá 3 năm so với dự kiến", "3 năm: 3 year"],
  ["cần mua hơn 450.000 liều", "hơn 450.000 liều: over 450000 dose"],
  ["ít nhất có 4 nhạc sĩ", "ít nhất có 4: at-least 4"],
  ["tối đa được có 05 cơ quan", "at-most 5 agency"],
  ["bị phạt 4 năm tù treo hoặc nhiều hơn", "4 năm: at-least 4 year"],
  ["đứng trên một cái thùng"],
  ["gần một con mương"],
  ["trên một triệu người", "over 1 million-people"],
  ["trên hai sông Vàm Lau", "hai: 2"],
  ["trên 30 tỉnh", "over 30 province"],
  ["58 nạn nhân trên 20 tỉnh thành", "58 nạn nhân: 58 victim", "20 tỉnh thành: 20 province"],
  // Times in two units, and times of longer ones
  ["ở trọ 3 năm 4 tháng rồi", "3 năm 4 tháng: 40 month"],
  ["trong 2 giờ 30 phút 5 giây", "2 giờ 30 phút 5 giây: 9005 second"],
  ["2 phút 35 giây", "155 second"],
  ["5 năm 14 tháng", "5 năm: 5 year", "14 tháng: 14 month"],
  ["nghỉ hai ngày mỗi tháng", "hai ngày mỗi tháng: 2 time-per-month×86400"],
  ["họp 5 năm/lần", "5 năm/lần: 5 time-per-occurrence×31556952"],
  ["cách 1.700 năm ánh sáng", "1.700 năm ánh sáng: 1700 light-year"],
  // Words that measure different things
  ["nuôi hai con", "hai con: 2 child|animal"],
  ["bắt 2 con bò", "2 con: 2 animal|child"],
  ["xoay 360 độ", "360 độ: 360 degree|degree-celsius|magnitude"],
  ["trận động đất mạnh 4,3 độ", "4,3 độ: 4.3 magnitude|degree-celsius|degree"],
  ["nắng nóng 39 độ", "39 độ: 39 degree-celsius|magnitude|degree"],
  ["nhà ở 126 ngôi làng", "126 ngôi làng: 126 village"],
  ["hai ngôi chùa", "hai: 2"],
  ["bày sẵn 4 điểm bắn pháo hoa", "4: 4"],
  ["thiệt hại 300 tỉ rupi", "300 tỉ rupi: 300 idr×1000000000|inr×1000000000"],
  ["chai 1.5 L", "1.5 L: 1.5 litre"],
  // Lists with one unit, or with "một" in them
  [
    "lần lượt là 1.340, 2.475 và 1.716 triệu yen",
    "1.340: 1340 million-jpy",
    "2.475: 2475 million-jpy",
    "1.716 triệu yen: 1716 million-jpy",
  ],
  ["đạt lần lượt 3, 4 và 5 triệu tấn", "3: 3 million-tonne", "4: 4 million-tonne", "5 triệu tấn: 5 million-tonne"],
  ["lần lượt là 12,5; 15 và 18%", "12,5: 12.5 percent", "15: 15 percent", "18%: 18 percent"],
  ["trung bình 30 - gần 70% số hộ", "30: 30 percent", "gần 70%: almost 70 percent"],
  ["hôm nào cũng 4, 5 vở kịch", "4, 5: 4…5"],
  ["đón một người lớn, 6 người cao tuổi", "một người: 1 person", "6 người: 6 person"],
  ["có 4 người chết và một người bị thương", "4 người: 4 person", "một người: 1 person"],
  ["bị gõ một nhát vào vai và 4 nhát sau gáy", "một: 1", "4: 4"],
  ["khoảng 3-4 phút, một nhân viên", "khoảng 3-4 phút: about 3…4 minute"],
  ["gặp một người. Sau 3 ngày", "3 ngày: 3 day"],
  // What is counted behind a word that mostly names
  ["hé lộ 4 bức tranh", "4: 4"],
  ["cụm 8 pháo bắn", "8: 8"],
  ["bắn lên trời 3 phát, rồi", "3: 3"],
  ["thay mặt 4 HLV, bà", "4: 4"],
  ["trao giải cho 3 ông.", "3: 3"],
  ["anh tập 5 buổi mỗi tuần", "5: 5"],
  ["gậy dò đường 4 bánh răng", "4: 4"],
  ["dẫn dắt chín thẩm phán", "chín: 9"],
  ["4 Hội nghị Giám đốc", "4 Hội nghị: 4 meeting"],
  ["được thăng chức Hai kỹ sư trẻ", "Hai kỹ sư: 2 engineer"],
  ["anh Ba người Huế"],
  ["đong được 15,3 6g bột nghệ", "15,3 6g: 15.36 gram"],
  // Times and dates that words around tell
  ["khoảng thời gian khoảng 7 - 9h", "7 - 9h: time"],
  ["từ 8-10h sáng", "8-10h: time"],
  ["học 8 - 10h mỗi ngày", "8 - 10h mỗi ngày: 8…10 time-per-day×3600"],
  ["đã hơn 21h, chợt", "21h: time"],
  ["Tin an ninh 24h: Người", "24h: label"],
  ["tập huấn trong hai ngày 13 và 14 - 8 tại", "hai ngày: 2 day", "13 và 14 - 8: date"],
  ["ngày 7, 8 và 9-5", "date"],
  ["đến năm 2100, biển", "năm 2100: year 2100"],
  // Names
  ["gọi tổng đài 113, 114, 115 ngay", "113, 114, 115: label"],
  ["lọt vào tốp 20 trường học", "20: label"],
  ["trận mưa thứ 5 hay 6", "5 hay 6: label"],
  ["hội nghị (BKM - 37)", "37: label"],
  ["mô hình “một quốc gia, hai chế độ”"],
  ["gặp được 1 nửa hoàn hảo", "1 nửa hoàn hảo: vague"],
];

for (const [text, ...found] of cases) around(named(text, found), () => assert.equal(shown(text), found));

around.run();
