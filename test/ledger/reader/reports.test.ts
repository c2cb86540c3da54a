/** Numbers as official reports write them: results, plans, margins, lists of years. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { named, shown } from "./shown.ts";

const reports = suite("numbers of official reports");

/** A text, and every number that it holds in its order; nothing where it holds none. */
const cases: readonly (readonly [text: string, ...found: string[]])[] = [
  // Qualifiers and margins
  ["Tạo việc làm cho trên 1.255 lao động", "trên 1.255 lao động: over 1255 worker"],
  ["trồng mới trên 1.255 ha rừng", "trên 1.255 ha: over 1255 hectare"],
  ["đón trên 25.345 lượt khách", "trên 25.345 lượt khách: over 25345 visit"],
  ["trên 3.456 hộ thoát nghèo", "trên 3.456 hộ: over 3456 household"],
  ["dưới 1.255 hộ", "under 1255 household"],
  ["trên 1.235 triệu USD", "over 1235 million-usd"],
  ["GRDP tăng ở mức cao hơn 1,2 điểm phần trăm so với bình quân chung", "1,2 điểm phần trăm: 1.2 percentage-point"],
  ["kết quả đạt thấp hơn 2,3% kế hoạch năm", "2,3%: 2.3 percent"],
  ["đạt cao hơn 0,8 điểm phần trăm bình quân cả nước", "0,8 điểm phần trăm: 0.8 percentage-point"],
  ["mỗi tổ có ít hơn 5 người", "ít hơn 5 người: under 5 person"],
  ["số vụ ngộ độc ít hơn 5 vụ", "ít hơn 5 vụ: under 5 incident"],
  ["ít hơn 5 vụ so với cùng kỳ", "5 vụ: 5 incident"],
  // Amounts told in turn
  [
    "các năm 2018, 2019 và 2020 lần lượt là 7,1; 7,0 và 2,9 tỷ đồng",
    "năm 2018: year 2018",
    "2019: year 2019",
    "2020: year 2020",
    "7,1: 7.1 billion-vnd",
    "7,0: 7.0 billion-vnd",
    "2,9 tỷ đồng: 2.9 billion-vnd",
  ],
  ["lần lượt là: 12, 15 và 18%", "12: 12 percent", "15: 15 percent", "18%: 18 percent"],
  ["tương ứng là 12, 15 và 18%", "12: 12 percent", "15: 15 percent", "18%: 18 percent"],
  // Rates, and amounts whose currency goes without saying
  ["Khách quốc tế đạt 18 triệu/năm", "18 triệu/năm: 18 ×1000000"],
  ["công suất 5 triệu/năm", "5 triệu/năm: 5 ×1000000"],
  ["lương bình quân 10 triệu/người/tháng", "10 triệu/người/tháng: 10 million-vnd-per-person-per-month"],
  ["thu nhập 52 triệu/người/năm", "52 triệu/người/năm: 52 million-vnd-per-person-per-year"],
  // Ages
  ["Ông ấy 35,5 tuổi", "35,5 tuổi: age"],
  ["tuổi thọ trung bình của người dân đạt 75 tuổi", "75 tuổi: 75 year-of-age"],
  ["tuổi kết hôn trung bình lần đầu là 25,2 tuổi", "25,2 tuổi: 25.2 year-of-age"],
  [
    "tuổi thọ trung bình đạt 76,5 tuổi, vượt 0,5 tuổi so với mục tiêu (76 tuổi)",
    "76,5 tuổi: 76.5 year-of-age",
    "0,5 tuổi: 0.5 year-of-age",
    "76 tuổi: 76 year-of-age",
  ],
  ["nâng tổng số xã nông thôn mới trong năm lên 25", "25: 25"],
  ["số lao động trong độ tuổi có việc làm là 85", "85: 85"],
  ["hộ nghèo 1.250, trên 80 tuổi 300 người", "1.250: 1250", "80 tuổi: age", "300 người: 300 person"],
  ["huy động trẻ trong độ tuổi 99,5%", "99,5%: 99.5 percent"],
  ["số trẻ trong độ tuổi 12.345 em", "12.345 em: 12345 child"],
  // Lists of results
  ["Số dự án hoàn thành: 12.", "12: 12"],
  ["Số xã đạt chuẩn: 12, Tỷ lệ đạt 80%", "12: 12", "80%: 80 percent"],
  ["gồm: 1. Quy hoạch", "1: label"],
  // Times
  ["giảm còn 3 nghìn năm 6 tháng", "3 nghìn năm: 3 time×31556952000", "6 tháng: 6 month"],
  ["rút từ 4 giờ xuống còn 2 giờ", "4 giờ: 4 hour", "2 giờ: 2 hour"],
  ["bình quân là 1 ngày 12 giờ", "1 ngày 12 giờ: 36 hour"],
  ["xuống còn 2 giờ 30.", "2 giờ 30: 150 minute"],
  ["còn 2 giờ rưỡi", "2 giờ rưỡi: 2.5 hour"],
  ["mỗi ngày làm 8 giờ", "8 giờ: 8 hour"],
  // Ratios, ranks, points
  ["thực hiện 4/7 khâu đột phá", "4/7: fraction 4/7"],
  ["Kết quả 5/9 mục tiêu", "5/9: fraction 5/9"],
  ["Xếp hạng PCI 5/63", "5/63: rank 5/63"],
  ["đạt 75 điểm, đứng thứ 10", "75 điểm: 75 index-point|score|spot", "thứ 10: rank 10"],
  ["tăng 12 điểm chốt phiên", "12: 12"],
  ["Cả năm có 3 vụ", "3 vụ: 3 incident"],
  ["phục vụ trên 10.000 dân", "trên 10.000 dân: over 10000 person"],
  // Administrative units
  [
    "gồm một thành phố, hai thị trấn và 10 huyện",
    "một thành phố: 1 city",
    "hai thị trấn: 2 township",
    "10 huyện: 10 district",
  ],
  [
    "một chỉ tiêu vượt, 14 chỉ tiêu đạt và một chỉ tiêu không đạt",
    "14 chỉ tiêu: 14 indicator",
    "một chỉ tiêu: 1 indicator",
  ],
];

for (const [text, ...found] of cases) reports(named(text, found), () => assert.equal(shown(text), found));

reports.run();
