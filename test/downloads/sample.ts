/** An archive with a row of every kind, and with texts that want to break the files that they stand in. */
import type { Archive } from "../../src/archive/model.ts";
import { type Downloads, downloadsOf } from "../../src/downloads/downloads.ts";
import { archiveFrom } from "../model.ts";

const article = `---
title: '=HYPERLINK("http://x.vn","Bấm, đi")'
date: 2021-02-01
author: [Lê Thị "Ánh", "@Ban biên tập"]
publisher: "-Báo; Cảng"
source: https://bao.example.vn/so-lieu?nam=2020&ky=1
topics: [cang, ngan-sach]
organisations: [cang]
---

Thu ngân sách năm 2020 đạt 15.200 tỷ đồng, trong khi dự toán là 15.000 tỷ đồng; sau đó được điều chỉnh lên 15.250 tỷ đồng.

Cảng có 1.204 người, giảm 5,20% so với năm 2019.

Cảng hoàn thành 15/17 chỉ tiêu và xếp thứ 5/63 cả nước.

Bến số 2 khánh thành tháng 6/2018, kế hoạch là năm 2019.

Sản lượng ước đạt 8,0%, đạt 102,5% kế hoạch, tăng 0,0% so với cùng kỳ; riêng quý I/2020 là 7,10%.

Tỷ lệ lấp đầy 65-70%; mục tiêu trên 60%.

| Chỉ tiêu | Năm 2020 |
| --- | --- |
| Số dự án | 337 dự án |
`;

const rows = `
- { id: thu-ngan-sach, name: '+Thu, "ngân sách"', organisation: cang, topic: ngan-sach, period: 2020, measure: flow, unit: billion-vnd,
    result: { value: "15200", article: 2021/so-lieu, quote: "Thu ngân sách năm 2020 đạt 15.200 tỷ đồng" },
    targets: [
      { value: "15000", article: 2021/so-lieu, quote: "dự toán là 15.000 tỷ đồng" },
      { value: "15250", supersedes: 1, set_by: cang, set_on: 2020-07-01, article: 2021/so-lieu, quote: "điều chỉnh lên 15.250 tỷ đồng" } ] }
- { id: lao-dong, name: "@Người lao\u00a0động", organisation: cang, period: 2020, measure: stock, unit: person,
    scope: "  =1+1; -2, '@x", definition: "Dòng một\\nDòng hai\\t=3",
    result: { value: "1204", article: 2021/so-lieu, quote: "Cảng có 1.204 người" },
    change: { value: "-5.20", printed: percent, against: 2019, article: 2021/so-lieu, quote: "giảm 5,20% so với năm 2019" } }
- { id: hoan-thanh, name: constructor, organisation: cang, period: 2020, measure: stock, kind: ratio, parts: [thu-ngan-sach, lao-dong],
    result: { value: "15", of: "17", article: 2021/so-lieu, quote: "hoàn thành 15/17 chỉ tiêu" } }
- { id: xep-hang, name: "＝Xếp hạng", organisation: cang, period: 2020, measure: stock, kind: rank,
    result: { value: "5", of: "63", article: 2021/so-lieu, quote: "xếp thứ 5/63 cả nước" } }
- { id: ben-so-2, name: Bến số 2, organisation: cang, period: 2018, measure: stock, kind: milestone,
    result: { value: 2018-06, article: 2021/so-lieu, quote: "khánh thành tháng 6/2018" },
    targets: [{ value: "2019", article: 2021/so-lieu, quote: "kế hoạch là năm 2019" }] }
- { id: san-luong, name: Sản lượng, organisation: cang, topic: cang, period: 2020, measure: rate, unit: percent,
    result: { value: "8.0", status: estimate, article: 2021/so-lieu, quote: "Sản lượng ước đạt 8,0%" },
    attainment: { value: "102.5", article: 2021/so-lieu, quote: "đạt 102,5% kế hoạch" },
    change: { value: "0.0", reading: percentage-point, against: 2019, article: 2021/so-lieu, quote: "tăng 0,0% so với cùng kỳ" },
    interim: [{ value: "7.10", period: 2020-Q1, article: 2021/so-lieu, quote: "riêng quý I/2020 là 7,10%" }] }
- { id: lap-day, name: Tỷ lệ lấp đầy, organisation: cang, period: 2020, measure: stock, unit: percent,
    result: { value: "65", to: "70", article: 2021/so-lieu, quote: "Tỷ lệ lấp đầy 65-70%" },
    targets: [{ value: "60", qualifier: over, comparator: above, article: 2021/so-lieu, quote: "mục tiêu trên 60%" }] }
- { id: du-an, name: Số dự án, organisation: cang, period: 2020, measure: stock, unit: project,
    result: { value: "337", article: 2021/so-lieu, table: { row: Số dự án, column: Năm 2020 } } }
- { id: trong-tam, name: "\tMục tiêu", organisation: cang, period: 2025, measure: stock, kind: text,
    targets: [{ text: "-Không để xảy ra tai nạn" , article: 2021/so-lieu, quote: "kế hoạch là năm 2019" }] }
`;

export const files = {
  "src/articles/2021/so-lieu.md": article,
  "_data/organisations.yaml": '- { id: cang, name: "Cảng «Vịnh Xanh», =A1" }\n',
  "_data/topics.yaml": "- { id: cang, name: Cảng biển }\n- { id: ngan-sach, name: Ngân sách }\n",
  "_data/targets.yaml": rows,
};

/** The site of the sample where it says where it lies and on what terms its data is given away. */
export const whole = `title: Kho "thử", số 1
url: https://kho.example.vn/doi-chieu
updated: 2021-03-04
contact: kho@example.vn
licence: { name: CC-BY-4.0, url: https://creativecommons.org/licenses/by/4.0/ }
`;

/** The sample with a site of one's own, or with one that says no more than its title. */
export function sampleArchive(site?: string): Archive {
  return archiveFrom(site === undefined ? files : { ...files, "_data/site.yaml": site });
}

/** The text of a file of the downloads. */
export function textOf(downloads: Downloads, name: string): string {
  return Buffer.from(bytesOf(downloads, name)).toString();
}

/** The bytes of a file of the downloads. */
export function bytesOf({ files }: Downloads, name: string): Uint8Array {
  const found = [...files].find(({ address }) => address === `/du-lieu/${name}`);
  if (found === undefined) throw new Error(`no file ${name}`);
  return found.content;
}

export { downloadsOf };
