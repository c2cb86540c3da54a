/** A few texts and names of which the tests make a lexicon. */
import type { Load } from "../../src/search/lexicon/files.ts";
import { lexiconFiles, type Name } from "../../src/search/lexicon.ts";

const lines = [
  "Thành phố vượt chỉ tiêu kim ngạch xuất khẩu",
  "Thành phố giao chỉ tiêu thu hút đầu tư",
  "Quốc gia có chỉ tiêu về giáo dục, y tế",
  "Khu công nghiệp Hà Nội thu hút đầu tư nước ngoài",
  "Ủy ban nhân dân thành phố Hà Nội họp về giáo dục",
  "Kim ngạch xuất khẩu của khu công nghiệp tăng",
  "Quốc gia ấy xuất khẩu gạo, ý kiến còn khác nhau",
  "Người dân có ý kiến về khu công nghiệp ở Đà Nẵng",
  "Hòa bình ở nước ngoài, đầu tư ở trong nước",
  "Chính phủ chi tiêu cho hòa bình",
];

/** Ten documents, thrice, so that their compounds are known. */
export const documents: readonly (readonly string[])[] = [...lines, ...lines, ...lines].map((line) => [line]);

export const names: readonly Name[] = [
  { kind: "topic", text: "Xuất khẩu", address: "/chu-de/xuat-khau/" },
  { kind: "topic", text: "Đầu tư", address: "/chu-de/dau-tu/" },
  { kind: "topic", text: "Dầu khí", address: "/chu-de/dau-khi/" },
  { kind: "organisation", text: "Ban Quản lý các khu công nghiệp Hà Nội", address: "/don-vi/kcn-ha-noi/" },
  { kind: "indicator", text: "Tốc độ tăng trưởng xuất khẩu", address: "/loat/xuat-khau/" },
  { kind: "indicator", text: "Vốn đăng ký", address: "" },
  { kind: "article", text: "Xuất khẩu gạo: vượt kế hoạch", address: "/bai-viet/2020/xuat-khau-gao/" },
  { kind: "article", text: "Hoà bình và “thịnh vượng”", address: "/bai-viet/2020/hoa-binh/" },
  { kind: "article", text: "Vì sao xuất khẩu tăng", address: "/bai-viet/2019/vi-sao/" },
];

const texts = new Map(lexiconFiles(documents, names).map(({ name, text }) => [name, text]));

/** Gives the files of that lexicon. */
export const load: Load = async (name) => texts.get(name);
