import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readChoices } from "../../src/search/narrow.ts";
import { homeViews } from "../../src/views/home.ts";
import { ledgerViews } from "../../src/views/ledger.ts";
import { ledgerFiles, tenRows } from "../browser/sample-ledger.ts";
import { archiveFrom, ledgerOf, realArchive } from "../model.ts";

const ledger = suite("the ledger's view");

function propsOf(archive: Parameters<typeof ledgerViews>[0]) {
  const [view] = ledgerViews(archive);
  if (view === undefined) throw new Error("no ledger page");
  return view.props;
}

function rowsOf(tables: typeof ten.tables) {
  return tables.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows));
}

const texts = Object.fromEntries(Object.entries(ledgerFiles(tenRows)).map(([path, text]) => [path, String(text)]));
const ten = propsOf(archiveFrom(texts));

ledger("it can be narrowed by what occurs, each value with the number of its rows, and put in order", () => {
  assert.equal(
    ten.controls.map(({ name, label, choices }) => `${name} ${label}: ${choices.map(({ text }) => text).join(", ")}`),
    [
      "don-vi Đơn vị: Tất cả, Cảng Vịnh Xanh (6), Sở Công Thương tỉnh An Hải (4)",
      "chu-de Chủ đề: Tất cả, Hàng hóa qua cảng (7), Môi trường (2)",
      "ky Kỳ: Tất cả, Năm 2019 (3), Năm 2020 (6), Giai đoạn 2021\u2060–\u20602025 (1)",
      "ket-luan Kết luận: Tất cả, Vượt (4), Đạt (1), Không đạt (2), Đang thực hiện (1), Không nêu mức đề ra (2)",
      "sap-xep Sắp xếp: Theo đơn vị và kỳ, Chênh lệch lớn nhất, Chênh lệch nhỏ nhất",
    ],
  );
});

ledger("every value of a row's keys is one that the page offers", async () => {
  for (const { controls, tables } of [ten, propsOf(await realArchive())]) {
    const offered = new Map(controls.map(({ name, choices }) => [name, choices.map(({ value }) => value)]));
    for (const { keys } of rowsOf(tables)) {
      for (const [name, value] of Object.entries(keys))
        assert.ok(value === undefined || offered.get(name)?.includes(value), `${name}=${value}`);
    }
  }
});

/** What of a ledger's groups is seen, without what joins a range. */
function groupsIn(tables: typeof ten.tables) {
  return tables.map(({ text, to, groups }) => [
    `${text} ${to}`,
    ...groups.map(({ heading, label, tells, rows }) =>
      [heading?.text, heading?.to, label, ...tells, rows.length].join(" | ").replaceAll("\u2060", ""),
    ),
  ]);
}

ledger("each organisation has a table, in it the rows of each period under its name, the newest first", () => {
  assert.equal(groupsIn(ten.tables), [
    [
      "Cảng Vịnh Xanh /don-vi/cang-vinh-xanh/",
      "Năm 2020 | /ky/2020/ | Cảng Vịnh Xanh, năm 2020 | 4",
      "Năm 2019 | /ky/2019/ | Cảng Vịnh Xanh, năm 2019 | 2",
    ],
    [
      "Sở Công Thương tỉnh An Hải /don-vi/so-cong-thuong/",
      "Giai đoạn 2021–2025 | /ky/2021-2025/ | Sở Công Thương tỉnh An Hải, giai đoạn 2021–2025 | 1",
      "Năm 2020 | /ky/2020/ | Sở Công Thương tỉnh An Hải, năm 2020 | 2",
      "Năm 2019 | /ky/2019/ | Sở Công Thương tỉnh An Hải, năm 2019 | 1",
    ],
  ]);
});

ledger("where there is not a second row for each period, no table has headings, and each row tells its period", () => {
  const few = Object.entries(ledgerFiles(tenRows.slice(1, 8))).map(([path, text]) => [path, String(text)]);
  const { tables } = propsOf(archiveFrom(Object.fromEntries(few)));
  assert.equal(groupsIn(tables), [
    ["Cảng Vịnh Xanh /don-vi/cang-vinh-xanh/", " |  | Cảng Vịnh Xanh | period | 5"],
    ["Sở Công Thương tỉnh An Hải /don-vi/so-cong-thuong/", " |  | Sở Công Thương tỉnh An Hải | period | 2"],
  ]);
  assert.equal(
    tables.map(({ groups }) => groups.flatMap(({ rows }) => rows.map(({ period }) => period))),
    [
      ["năm 2020", "năm 2020", "năm 2020", "năm 2020", "năm 2019"],
      ["năm 2020", "năm 2019"],
    ],
  );
});

ledger("margins in any unit have one order; equal ones share a rank, and what has none has no rank", () => {
  const ranks = rowsOf(ten.tables).map(({ name, rank }) => `${rank ?? "–"} ${name}`);
  assert.equal(ranks, [
    "1 Hàng nội địa",
    "– Hàng quá cảnh",
    "2 Tỷ lệ nước thải chưa xử lý",
    "– Dự án cải tạo bến",
    "3 Hàng xuất khẩu",
    "6 Hàng nhập khẩu",
    "– Sản lượng đường",
    "5 Sản lượng nước mắm",
    "7 Dự án xử lý chất thải",
    "3 Sản lượng muối",
  ]);
});

ledger("a filter that no row has a value for is left out, and a ledger without rows has no form", () => {
  const bare = propsOf(ledgerOf('unit: tonne, period: 2019, result: { value: "60", PROOF }'));
  assert.equal(
    bare.controls.map(({ name }) => name),
    ["don-vi", "ky", "ket-luan", "sap-xep"],
  );
  assert.equal(propsOf(archiveFrom({})).controls, []);
});

ledger("a running total's period is named as its rows name it, by its day", async () => {
  const periods = propsOf(await realArchive()).controls.find(({ name }) => name === "ky");
  assert.equal(
    periods?.choices.map(({ value, text }) => `${value} ${text.replaceAll("\u2060", "")}`),
    [
      " Tất cả",
      "2015-2020 Giai đoạn 2015–2020 (14)",
      "2020-2025 Giai đoạn 2020–2025 (1)",
      "2020-08-03 Lũy kế đến ngày 03/08/2020 (5)",
    ],
  );
});

ledger("a group's label names its organisation in short, and its period", async () => {
  const [table] = propsOf(await realArchive()).tables;
  assert.is(table?.groups[0]?.label?.replaceAll("\u2060", ""), "Khu công nghiệp Hà Nội, giai đoạn 2020–2025");
});

ledger(
  "each part of the strip leads to a choice that the ledger page offers, from the home page and from itself",
  () => {
    const archive = archiveFrom(texts);
    const offered = Object.fromEntries(
      ten.controls.map(({ name, choices }) => [name, choices.map(({ value }) => value)]),
    );
    const shares = homeViews(archive)[0]?.props.shares ?? [];
    assert.equal(
      shares.map(({ to = "" }) => readChoices(to.slice(to.indexOf("?")), offered)),
      shares.map(({ kind }) => ({ "ket-luan": kind })),
    );
    assert.is(shares.length, 5);
    assert.equal(ten.shares, shares);
  },
);

ledger.run();
