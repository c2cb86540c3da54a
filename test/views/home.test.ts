/** What the home page and the lists of years tell at a glance: verdicts by organisation and period, changes, months. */
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Archive } from "../../src/archive/model.ts";
import { modelOf } from "../../src/archive/model.ts";
import { readSources } from "../../src/archive/read.ts";
import { validate } from "../../src/archive/validate.ts";
import { changesOf } from "../../src/views/changes.ts";
import { homeViews } from "../../src/views/home.ts";
import { listViews } from "../../src/views/lists.ts";
import { matrixOf } from "../../src/views/matrix.ts";
import { ledgerFiles, tenRows } from "../browser/sample-ledger.ts";
import { archiveFrom, ledgerOf } from "../model.ts";
import { article, root } from "../tools.ts";

const home = suite("home");

function sample(rows = tenRows): Archive {
  return archiveFrom(Object.fromEntries(Object.entries(ledgerFiles(rows)).map(([path, text]) => [path, String(text)])));
}

async function kept(name: string): Promise<Archive> {
  return modelOf(validate(await readSources(join(root, "test", "archives", name))));
}

const files = Object.fromEntries(
  Array.from({ length: 130 }, (_, index) => {
    const month = index < 60 ? "11" : index < 120 ? "03" : "01";
    return [`src/articles/2021/b${index}.md`, article(`Bài ${index}`, `2021-${month}-15`, "Một.")];
  }),
);

home("the matrix counts the verdicts of each organisation in each period, the earliest period first", () => {
  const matrix = matrixOf(sample());
  assert.equal(
    matrix?.periods.map(({ text }) => text),
    ["Năm 2019", "Năm 2020", "Giai đoạn 2021\u2060–\u20602025"],
  );
  const told = matrix?.lines.map(({ organisation, cells }) => [
    organisation.text,
    ...cells.map((cell) => cell?.scores.map(({ kind, count }) => `${kind} ${count}`).join(", ")),
  ]);
  assert.equal(told, [
    ["Cảng Vịnh Xanh", "exceeded 1, missed 1", "exceeded 2, no-target 2", undefined],
    ["Sở Công Thương tỉnh An Hải", "exceeded 1", "met 1, missed 1", "in-progress 1"],
  ]);
  assert.is(matrix?.isCut, false);
});

home(
  "periods in which something has come to a verdict stand before newer ones that wait, and no line is empty",
  async () => {
    const matrix = matrixOf(await kept("a-ledger-of-many-kinds"));
    assert.equal(
      matrix?.periods.map(({ text }) => text.replaceAll("\u2060", "")),
      ["Năm 2018", "Năm 2019", "Năm 2020", "Giai đoạn 2016–2020", "Năm 2021", "Năm 2022"],
    );
    assert.equal(
      matrix?.lines.map(({ organisation }) => organisation.text),
      ["Cảng An Hải", "UBND tỉnh An Hải"],
    );
    assert.is(matrix?.isCut, true);
  },
);

home(
  "rows that have come to a verdict are told with result and target, the latest first; none that waits is among them",
  async () => {
    const { judged = [], holds } = homeViews(await kept("a-ledger-of-many-kinds"))[0]?.props ?? {};
    assert.ok(judged.every(({ kind }) => ["exceeded", "met", "missed", "disputed"].includes(kind)));
    const told = judged.map(({ period, figures }) =>
      [period, ...figures].join(" | ").replaceAll(/[\u00a0\u2060]/g, " "),
    );
    assert.is(told[0], "năm 2022 | Kết quả 11,3 triệu tấn | mức đề ra 11,5 triệu tấn");
    assert.is(told[6], "giai đoạn 2016 – 2020 | Kết quả 8,9% | mức đề ra 8,0% (suy ra)");
    assert.is(holds?.replaceAll("\u2060", ""), "12 bài viết, 2011–2024");
  },
);

home("an estimate that is enough is told as one, and a row without a known target without one", () => {
  const figure = "unit: tonne, period: 2019, result:";
  const [estimate] = homeViews(
    ledgerOf(`${figure} { value: "60", status: estimate, PROOF }, targets: [{ value: "50", PROOF }]`),
  );
  assert.equal(estimate?.props.judged[0]?.figures, ["Kết quả 60\u00a0tấn (số ước tính)", "mức đề ra 50\u00a0tấn"]);
  const [stated] = homeViews(ledgerOf(`${figure} { value: "60", PROOF }, wording: { value: vuot, PROOF }`));
  assert.equal(stated?.props.judged[0]?.figures, ["Kết quả 60\u00a0tấn"]);
});

home("articles of one year are told with that year, and none without", () => {
  assert.is(homeViews(archiveFrom(files))[0]?.props.holds, "130 bài viết, 2021");
  assert.is(homeViews(archiveFrom({}))[0]?.props.holds, undefined);
});

home("a cell leads to the ledger narrowed to its rows", () => {
  const [line] = matrixOf(sample())?.lines ?? [];
  assert.is(line?.cells[0]?.to, "/chi-tieu/?don-vi=cang-vinh-xanh&ky=2019");
  assert.is(matrixOf(sample())?.lines[1]?.cells[2]?.to, "/chi-tieu/?don-vi=so-cong-thuong&ky=2021-2025");
});

home("the matrix keeps the six latest periods, and says that there are more", () => {
  const rows = ["2012", "2013", "2014", "2015", "2016", "2017", "2018"].map((period, index) => ({
    name: `Hàng ${"abcdefg"[index]}`,
    organisation: "cang-vinh-xanh",
    period,
    result: "75",
  }));
  const matrix = matrixOf(sample(rows));
  assert.equal([matrix?.periods.length, matrix?.periods[0]?.text, matrix?.isCut], [6, "Năm 2013", true]);
});

home("one organisation with one period needs no matrix, and neither does an empty ledger", () => {
  assert.is(matrixOf(ledgerOf("period: 2020, unit: tonne, result: { value: 5, PROOF }")), undefined);
  assert.is(matrixOf(archiveFrom(files)), undefined);
});

home("changes are corrections with what was before, and the archivist's notes, the newest first", async () => {
  const changes = changesOf(await kept("every-field-of-a-row"));
  assert.ok(changes.length > 1);
  const days = changes.map(({ day }) => day);
  assert.equal(days, [...days].sort().reverse());
  assert.ok(changes.every(({ to, note }) => to.startsWith("/chi-tieu/") && note !== ""));
  const [corrected] = changesOf(await kept("correction"));
  assert.match(corrected?.note ?? "", /^Đính chính: \S.* thành \S/);
  assert.equal(changesOf(sample()), []);
});

home("a year's list tells how many articles each month has, and leads to where it begins", () => {
  const lists = listViews(archiveFrom(files)).filter(({ frame }) => frame.address.startsWith("/bai-viet/2021/"));
  const [first, second, third] = lists;
  const told = first?.props.months.filter(({ count }) => count > 0).map(({ label, count, to }) => [label, count, to]);
  assert.equal(told, [
    ["1", 10, "/bai-viet/2021/trang/3/#thang-1"],
    ["3", 60, "/bai-viet/2021/trang/2/#thang-3"],
    ["11", 60, "/bai-viet/2021/#thang-11"],
  ]);
  assert.is(first?.props.months.length, 12);
  assert.equal(second?.props.months, []);
  const ids = [first, second, third].map((list) => list?.props.articles.flatMap(({ id }) => id ?? []));
  assert.equal(ids, [["thang-11"], ["thang-11", "thang-3"], ["thang-3", "thang-1"]]);
});

home("days of a year's list do not tell the year, and the list of all articles leads to its years at once", () => {
  const other = { "src/articles/2020/a.md": article("A", "2020-12-28", "Một.") };
  const lists = listViews(archiveFrom({ ...files, ...other }));
  const at = (address: string) => lists.find(({ frame }) => frame.address === address)?.props;
  const [year, all] = [at("/bai-viet/2020/"), at("/bai-viet/")];
  assert.equal(
    year?.articles.map(({ day, date }) => [day, date]),
    [["2020-12-28", "28/12"]],
  );
  assert.equal([year?.inYear, all?.inYear, all?.articles[0]?.date], [true, false, "15/11/2021"]);
  assert.equal(
    all?.years.map(({ text, to }) => [text, to]),
    [
      ["2021", "/bai-viet/2021/"],
      ["2020", "/bai-viet/2020/"],
    ],
  );
  assert.equal([year?.years, at("/bai-viet/trang/2/")?.years], [[], []]);
  assert.equal(listViews(archiveFrom(files))[0]?.props.years, [], "of one year there is no choice");
  assert.equal([year?.back, all?.back], [{ text: "Bài viết", to: "/bai-viet/" }, undefined]);
});

home("where there are more articles than the newest, their years are drawn and the largest topics listed", () => {
  const dated = (year: number, topic: string): string =>
    article("Bài", `${year}-05-01`, "Một.", `topics: [${topic}]\n`);
  const some = Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => {
      const year = index < 3 ? 2019 : index < 5 ? 2020 : 2022;
      return [`src/articles/${year}/b${index}.md`, dated(year, index < 4 ? "cang" : "thue")];
    }),
  );
  const topics = {
    "_data/topics.yaml": "- id: cang\n  name: Cảng\n- id: thue\n  name: Thuế\n- id: khac\n  name: Khác\n",
  };
  const [view] = homeViews(archiveFrom({ ...some, ...topics }));
  const bars = view?.props.years.map(({ label, count, share, to }) => [label, count, Number(share.toFixed(2)), to]);
  assert.equal(bars, [
    ["2019", 3, 0.43, "/bai-viet/2019/"],
    ["2020", 2, 0.29, "/bai-viet/2020/"],
    ["2021", 0, 0, undefined],
    ["2022", 7, 1, "/bai-viet/2022/"],
  ]);
  assert.equal(
    view?.props.topics.map(({ text, count }) => [text, count]),
    [
      ["Thuế", 8],
      ["Cảng", 4],
    ],
  );
});

home("years far apart are drawn without those between, and a home page that lists all articles needs neither", () => {
  const old = Array.from({ length: 9 }, (_, index) => [
    `src/articles/${1900 + index * 10}/b${index}.md`,
    article("Bài", `${1900 + index * 10}-05-01`, "Một."),
  ]);
  const [view] = homeViews(archiveFrom(Object.fromEntries(old)));
  assert.is(view?.props.years.length, 9);
  const [few] = homeViews(archiveFrom(Object.fromEntries(old.slice(0, 8))));
  assert.equal([few?.props.years, few?.props.topics], [[], []]);
});

home("counts are told as Vietnamese writes numbers", () => {
  const many = Array.from({ length: 1003 }, (_, index) => [
    `src/articles/2021/b${index}.md`,
    article("Bài", "2021-05-01", "Một."),
  ]);
  const [first] = listViews(archiveFrom(Object.fromEntries(many)));
  assert.is(first?.props.counts, "1.003 bài, mới nhất trước.");
});

home("a year of one month, and lists of other things, have no months", () => {
  const few = Object.fromEntries(Object.entries(files).slice(0, 3));
  const lists = listViews(archiveFrom(few));
  assert.ok(lists.every(({ props }) => props.months.length === 0));
  const all = listViews(archiveFrom(files)).find(({ frame }) => frame.address === "/bai-viet/");
  assert.equal([all?.props.months, all?.props.articles[0]?.id], [[], undefined]);
});

home.run();
