/** Made-up names: of people, places, publishers, topics and organisations. */
import { slugOf } from "../src/text/slug.ts";
import type { Term } from "./article.ts";
import { list } from "./words.ts";

/** Parts of people's names, in their order; drawn apart, so that a full name is rare. */
export const surnames = list("Nguyễn, Trần, Lê, Phạm, Hoàng, Phan, Vũ, Đặng, Bùi, Đỗ, Hồ, Ngô, Dương, Lý, Tạ");
export const middleNames = list("Văn, Thị, Minh, Đức, Ngọc, Thanh, Hữu, Quang, Thu, Xuân, Đình, Bảo, Khánh");
export const givenNames = list(`
  Hùng, Lan, Dũng, Hương, Tuấn, Mai, Sơn, Hạnh, Long, Thảo, Nam, Yến, Phúc, Trang, Khoa, Vân, Thịnh, Loan, Đạt, Nhung,
  Kiên, Quỳnh, Lâm, Huyền, Vinh, Diệp, Toàn, Oanh, Bình, Ánh, Cường, Ngân, Hiếu, Thúy, Quý, Uyên, Phong, Tuyết, Trí, Ái
`);

/** Places on no map. */
export const placeHeads = list("tỉnh, huyện, xã, thành phố, thị xã, phường, khu công nghiệp");
export const placeNames = list(`
  Đông Mây, Sông Xanh, Phú Cát, An Lĩnh, Vạn Suối, Tân Hạc, Hòa Đằng, Lộc Trầm, Bình Sậy, Thạch Vân, Mỹ Diều, Kim Đước,
  Yên Thông, Trà Mun, Đại Chuồn, Hải Tràm, Cẩm Ngàn, Long Dừa, Quảng Sen, Nghĩa Bần, Xuân Đá, Thượng Kiến
`);

/** Publishers of synthetic articles. */
export const publishers = list("Báo Sông Xanh, Thời báo Đông Mây, Tạp chí Phú Cát, Bản tin An Lĩnh");

/** The topics of the synthetic archive. */
export const topics: readonly Term[] = terms([
  "Xuất khẩu",
  "Thu hút đầu tư",
  "Hạ tầng",
  "Nông nghiệp",
  "Giáo dục",
  "Y tế",
  "Môi trường",
  "Chuyển đổi số",
  "An sinh xã hội",
  "Văn hóa",
  "Năng lượng",
  "Ngân sách",
]);

/** The organisations of the synthetic archive. */
export const organisations: readonly Term[] = terms([
  "Ban Quản lý các khu công nghiệp Đông Mây",
  "Sở Công Thương Sông Xanh",
  "Ủy ban nhân dân thị xã Phú Cát",
  "Hiệp hội Doanh nghiệp An Lĩnh",
  "Sở Nông nghiệp Tân Hạc",
  "Cục Thống kê Hòa Đằng",
  "Viện Nghiên cứu Kinh tế Vạn Suối",
  "Bệnh viện Đa khoa Bình Sậy",
]);

function terms(names: readonly string[]): readonly Term[] {
  return names.map((name) => ({ id: slugOf(name), name }));
}
