/** Words that make a name of the number after them: "Quốc lộ 1", "Điều 5", "quận 3". */
import { type Phrases, phraseLists, phraseSet } from "./phrases.ts";
import type { NotFigureKind } from "./scan.ts";

/** When a cue makes a label of the number after it: always, unless a unit follows, or unless anything countable follows. */
export type Strength = "always" | "unless-unit" | "unless-noun";

export interface Cue {
  readonly kind: NotFigureKind;
  readonly strength: Strength;
}

const cueWords: readonly (readonly [NotFigureKind, Strength, string])[] = [
  [
    "document",
    "always",
    `nghị quyết, nghị quyết số, nghị định, nghị định số, thông tư, thông tư số, chỉ thị, chỉ thị số, công văn, công văn số, quyết định số, kế hoạch số, luật số,
    văn bản số, thông báo số, báo cáo số, công điện số, tờ trình số, hiệp định, kết luận số, pháp lệnh số, nghị quyết liên tịch số, hướng dẫn số, lệnh số`,
  ],
  [
    "label",
    "unless-noun",
    "khu, máy bay, bản, nhóm, khối, loại, dự án, sân, nhà, dòng, cấp cứu, trạm, hội, cục, gói, cụm, đại hội đảng, đảng cộng sản, xây dựng công trình, đầu tư và phát triển, cổ phần xây dựng, cổ phần đầu tư",
  ],
  ["document", "unless-noun", "quyết định, kết luận, đề án, dự luật, pháp lệnh"],
  [
    "label",
    "always",
    `quốc lộ, tỉnh lộ, hương lộ, huyện lộ, đại lộ, ql, tl, đt, lộ, thứ, lần thứ, mức độ, cấp độ, khoá, chương, ngõ, ngách, hẻm, kiệt, số nhà, nhà số, đường số, phố số, ấp,
    điều số, kênh số, thế kỷ, thập niên, thập niên những năm, thập kỷ, bảng số, xe buýt số, mùa giải, bản đồ số, ngã, ngã ba, ngã tư, iso, qcvn, tcvn,
    apec, cup, games, sea games, asiad, world cup, euro, top, covid, sars, cop, vtv, vov, htv, antv, channel, fm, type, mark, mk, model, galaxy, iphone, note, windows,
    android, ios, boeing, airbus, version, phiên bản, mã số, biển số, biển kiểm soát, bks, số hiệu, số báo danh, mã vùng, hotline, mùng, quân khu,
    quân đoàn, binh đoàn, sư đoàn, trung đoàn, tiểu đoàn, lữ đoàn, tập đoàn quân, vùng cảnh sát biển, số máy, số điện thoại, tàu hq, số seri, nhà giàn, bộ tứ,
    tàu số, xe số, đầu số, tổng đài, tổng đài số, dự thảo, á hậu, á quân, á khôi, Á hậu, Á quân, Á khôi, trung ương quân đội, T.Ư quân đội, mk., no., tập đoàn cục, đoàn không quân, đoàn hải quân, đoàn tàu ngầm, đoàn giang thuyền, đoàn pháo binh, đoàn công binh, đoàn bộ binh, bks:, bks lào:, bks lào, quản lý đường bộ, quy hoạch điện, tổng sơ đồ, tổng sơ đồ điện, suy tim độ, suy thận độ, nặng độ, bỏng độ, phỏng độ, xơ gan độ, huyết áp độ, béo phì độ, ban quản lý dự án, theo quyết định, nội dung quyết định, tổ công tác, tàu kiểm ngư, cửa khởi hành, #, đường tỉnh, tuyến đường tỉnh, tỉnh đường, rada, ra đa, ql., tl., đt., Q L., T L., Đ T., hội nghị trung ương, nghị quyết trung ương, trung ương khoá, vé số đuôi, có đuôi, số đuôi,
    phi đội tuần tra, đội tuần tra, hải đội, phi đội, hải đoàn, ra - đa, thứ tự, thứ tự từ, chuyên án, báo động mức, báo động cấp, cảnh báo mức, cảnh báo cấp, vào tốp, trong tốp, lọt tốp, mang biển, đeo biển, gắn biển, biển xanh, biển đỏ, biển trắng, em chưa, vĩ tuyến, kinh tuyến, năm thứ, thời kỳ, tuần thứ, kỳ thứ, ban chỉ đạo, tứ quý`,
  ],
  [
    "label",
    "unless-unit",
    `số, ở độ, hạm đội, cổng, cổng số, vòng xoay, vol, vol., size, track, điều, khoản, mục, phần, tập, trang, lớp, cấp, bậc, hạng, phường, quận, thôn, xóm, tầng, phòng, bàn, kênh, đường, phố, phiên toà, phút, phút thứ, hiệp, vòng, lượt, đoạn,
    kỳ, kỳ họp thứ, đợt, giai đoạn, tuyến, tuyến số, metro số, trại giam số, tổ dân phố, khu phố, khu vực, tổ, đội, lô, km, cây số, ga, bến, cửa, cửa số, kho, nhà máy, bia,
    cầu, cảng, đảo, toà, chung cư, block, ca khúc số, bài, câu, đề, ký hiệu, nguyên tố, trực thăng, tiêm kích, chiến cơ, tàu, xe tăng, tên lửa, áo số, hệ, đai, nòng, thế hệ,
    sinh khối, pm, nhóm nhạc, ban nhạc, phương án, kịch bản, đạt giải, đoạt giải, giành giải, trung đoàn cscđ, cầu vượt, hầm chui, nút giao, sư đoàn trưởng, trung đoàn trưởng, lữ đoàn trưởng, tiểu đoàn trưởng, đại đội trưởng, bão số, sao, hàng, dãy, ô, cột, nhánh, vành đai, cao tốc, lần, bảng, đội tuyển u, khu đô thị, lò, tổ máy, giếng, vụ án số, hồ, rào, mốc, mốc số, cọc, điểm số, gói thầu số, gói thầu,
    vạch, đời, sinh viên năm, phim, chuyến bay, chuyến, tổ hợp, vệ tinh, mẫu, chế độ, mùa, hè, xuân, liên khoá, thời, lầu, album, khoảnh, khóm, tiểu khu, phân khu, chương trình,
    công nghiệp, cách mạng công nghiệp, công nghệ, tài khoản, vùng, đồng hồ, tuổi, ở tuổi, độ tuổi, max, super, hợp tác xã, thửa đất, thửa, quân y, báo động, địa chỉ, toa, bệnh viện, viện quân y, cacbon, carbon, đồng vị, uranium, plutonium, iodine, i - ốt, strontium, cesium, caesium, xesi, polonium, trong ca, làm ca, vào ca, tan ca, đổi ca, văn bằng, liên hoan phim, đại hội, đầu máy, kp, kp., Q, Q., P, P., F, F., K, B, G`,
  ],
];

/** The cues, each with what it makes of a number. */
export const cues: Phrases<Cue> = phraseLists(cueWords.map(([kind, strength, list]) => [{ kind, strength }, list]));

/** Longer phrases in which a cue is none: "trong số 15 người", "trong vòng 5 năm", "cung cấp 47 xe tăng". */
export const notCues: Phrases<true> = phraseSet(
  `trong số, tổng số, trên tổng số, con số, trong tổng số, với số, số điểm, trong vòng, vòng vòng, hàng, hàng loạt, hệ số, tỷ số, tỉ số, ít nhất, nhiều nhất, có số,
    tính theo đầu, khoảng số, tăng số, giảm số, cung cấp, trợ cấp, nâng cấp, được cấp, đã cấp, xin cấp, sẽ cấp, nghị cấp, cấp cho, mua sắm, chiếm số, ký cấp, yêu cầu,
    nhu cầu, toàn cầu, bán cầu, hối lộ, tiết lộ, do lộ, để lộ, hé lộ, bộc lộ, lừa đảo, dâm ô, lần lượt, bảng xếp hạng, triệu tập, dò đường, dẫn đường, chỉ đường, mở đường, làm đường, dọn đường, đồng thời, kịp thời, tạm thời, đã điều, sẽ điều, hoa kỳ, nhật bản, hải phòng, bán đảo, quân đội, bộ đội, quan hệ, liên hệ,
    vấn đề, chủ đề, người mẫu, văn bản, kịch bản, địa bàn, hạng mục, danh mục, góp phần, thành phần, luyện tập, con đường, chặng đường, quãng đường, cùng phòng`,
);
