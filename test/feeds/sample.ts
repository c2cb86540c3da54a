/** An archive with something of everything that feeds tell of, and its files. */
import type { Archive } from "../../src/archive/model.ts";
import { downloadsOf } from "../../src/downloads/downloads.ts";
import type { SiteFile } from "../../src/downloads/file.ts";
import { feedFiles } from "../../src/feeds/files.ts";
import { documentsOf } from "../../src/search/index/documents.ts";
import { shardsOf } from "../../src/search/index/shards.ts";
import { type Views, viewsOf } from "../../src/views/views.ts";
import { archiveFrom } from "../model.ts";
import { article } from "../tools.ts";

export const site = "title: Kho <Vịnh> & Xanh\ndescription: Bài viết về Vịnh Xanh.\nurl: https://example.org/kho\n";

const first = article(
  '"Cảng <Vịnh> & “Xanh” đón tàu"',
  "2021-09-15",
  "Sản lượng qua cảng đạt 2,4 triệu tấn; xem [đường ven biển](/bai-viet/2022/duong/?a=1&b=2#dau).\n\n## Kho & bãi\n\nKho rộng thêm 12 ha, `a < b && c`.\n\n> Lời “trích” <b>.",
  "description: Cảng lớn & mới.\npublisher: Báo Vịnh Xanh\nauthor: [Mai Thu Lan, Đỗ An]\ntopics: [cang-bien]\norganisations: [cang]\nsource: https://bao.example/cang?a=1&b=2\ntext: original\n",
);

const corrected = `- id: san-luong-2021
  name: Sản lượng hàng hóa
  topic: cang-bien
  organisation: cang
  period: 2021
  measure: flow
  unit: million-tonne
  result: { value: "2.5", article: 2022/duong, quote: "đạt 2,5 triệu tấn" }
  corrected: [{ value: "2.4", article: 2021/cang, quote: "đạt 2,4 triệu tấn" }]
  history: [{ on: 2022-03-01, note: Sửa tên chỉ tiêu. }]
`;

export const files = {
  "_data/site.yaml": site,
  "_data/topics.yaml": "- { id: cang-bien, name: Cảng biển }\n- { id: khong-bai, name: Không bài }\n",
  "_data/organisations.yaml": "- { id: cang, name: Cảng Vịnh Xanh }\n",
  "_data/targets.yaml": corrected,
  "src/articles/2021/cang.md": first,
  "src/articles/2022/duong.md": article(
    "Thông xe đường ven biển",
    "2022-01-20",
    "Tuyến đường dài 18 km. Sản lượng đạt 2,5 triệu tấn.",
    "reviewed: 2022-02-02\n",
  ),
  "src/articles/2022/bay.md": article("The bay", "2022-01-21", "It is green.", "lang: en\n"),
};

export function sampleArchive(more: Readonly<Record<string, string>> = {}): Archive {
  return archiveFrom({ ...files, ...more });
}

export async function viewsIn(archive: Archive): Promise<Views> {
  return viewsOf(archive, await downloadsOf(archive), shardsOf(documentsOf(archive)));
}

export async function filesOf(archive: Archive): Promise<Iterable<SiteFile>> {
  return feedFiles(await viewsIn(archive), await downloadsOf(archive), archive);
}

/** The texts of all files by their addresses. */
export async function textsOf(archive: Archive): Promise<ReadonlyMap<string, string>> {
  const made = [...(await filesOf(archive))];
  return new Map(made.map(({ address, content }) => [address, Buffer.from(content).toString()]));
}
