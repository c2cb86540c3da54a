/** The pages about many rows: series, periods, organisations, what is due, what no row has used. */
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { modelOf } from "../../src/archive/model.ts";
import { readSources } from "../../src/archive/read.ts";
import { validate } from "../../src/archive/validate.ts";
import { downloadsOf } from "../../src/downloads/downloads.ts";
import { timeText } from "../../src/views/due.ts";
import { viewsOf } from "../../src/views/views.ts";
import { archiveFrom } from "../model.ts";
import { article, root } from "../tools.ts";

const pages = suite("pages about many rows");

const archive = modelOf(validate(await readSources(join(root, "test/archives/a-ledger-of-many-kinds"))));
const views = viewsOf(archive, await downloadsOf(archive), []);

/** The page of a kind at an address. */
function pageAt<Page extends { readonly frame: { readonly address: string } }>(
  kind: readonly Page[],
  address: string,
): Page {
  const page = kind.find(({ frame }) => frame.address === address);
  if (page === undefined) throw new Error(`no page at ${address}`);
  return page;
}

const plain = (text: string | undefined): string => (text ?? "–").replaceAll("\u00a0", " ").replaceAll("\u2060", "");

const poor = pageAt(views.series, "/qua-cac-ky/tinh-an-hai/ho-ngheo/").props;
const growth = pageAt(views.series, "/qua-cac-ky/tinh-an-hai/tang-xuat-khau/").props;

pages("a series has a page where it has two periods or more, and a row alone has none", () => {
  assert.equal(views.series.map(({ frame }) => frame.address).toSorted(), [
    "/qua-cac-ky/cang-an-hai/hang-qua-cang/",
    "/qua-cac-ky/so-cong-thuong/du-an/",
    "/qua-cac-ky/tinh-an-hai/cai-cach/",
    "/qua-cac-ky/tinh-an-hai/ho-ngheo/",
    "/qua-cac-ky/tinh-an-hai/tang-xuat-khau/",
    "/qua-cac-ky/tinh-an-hai/xuat-khau/",
  ]);
  assert.is(pageAt(views.row, "/chi-tieu/ho-so-quy-1-2024/").props.series, undefined);
});

pages("the table of a series has every period with its target, result, change and verdict", () => {
  const [strand] = poor.strands;
  assert.equal(
    strand?.lines.map(({ period, target, result, change, kind }) =>
      [period, plain(target), plain(result), plain(change), kind].join(" | "),
    ),
    [
      "Năm 2017 | không quá 7,5% | 7,9% | – | missed",
      "Năm 2018 | không quá 6,5% | 6,6% | giảm 1,3 điểm % | missed",
      "Năm 2019 | không quá 5,5% | 5,1% | giảm 1,5 điểm % | exceeded",
      "Năm 2021 | không quá 8,5% | 8,2% | không so được | exceeded",
      "Năm 2022 | không quá 7,0% | 6,9% | giảm 1,3 điểm % | exceeded",
      "Năm 2023 | không quá 6,0% | – | – | overdue",
      "Năm 2024 | không quá 5,0% | – | – | in-progress",
    ],
  );
});

pages("what changed between targets is told against the period before; across a changed definition nothing is", () => {
  const [strand] = poor.strands;
  assert.equal(
    strand?.lines.map(({ targetChange }) => (targetChange === undefined ? undefined : plain(targetChange))),
    [
      undefined,
      "giảm 1,0 điểm % so với năm 2017",
      "giảm 1,0 điểm % so với năm 2018",
      undefined,
      "giảm 1,5 điểm % so với năm 2021",
      "giảm 1,0 điểm % so với năm 2022",
      "giảm 1,0 điểm % so với năm 2023",
    ],
  );
});

pages("where lower is better a table's verdict tells on which side of the target the result stands", () => {
  const [strand] = poor.strands;
  assert.equal(
    strand?.lines.slice(0, 3).map(({ verdict, gap }) => `${plain(gap)} | ${plain(verdict)}`),
    [
      "+0,4 điểm % | Không đạt: cao hơn 0,4 điểm %",
      "+0,1 điểm % | Không đạt: cao hơn 0,1 điểm %",
      "−0,4 điểm % | Tốt hơn mức đề ra: thấp hơn 0,4 điểm %",
    ],
  );
});

pages("a changed definition is told between the periods, parts the chart's line, and ends the trend", () => {
  const [strand] = poor.strands;
  assert.equal(
    strand?.lines.map(({ breaks }) => breaks.length),
    [0, 0, 0, 1, 0, 0, 0],
  );
  assert.match(strand?.lines[3]?.breaks[0] ?? "", /^Đổi định nghĩa, từ “chuẩn nghèo .*” sang “.*đa chiều.*”\./);
  assert.is(strand?.drawing?.chart.breaks.length, 1);
  assert.is(strand?.drawing?.chart.lines.length, 2);
  assert.match(
    plain(strand?.trend),
    /^Từ năm 2021 cách đếm đã đổi.*giảm từ 8,2% \(năm 2021\) xuống 6,9% \(năm 2022\)\.$/,
  );
});

pages("of a corrected result both values are kept with their days and sources, and the later one counts", () => {
  const [correction] = poor.corrections;
  assert.is(poor.corrections.length, 1);
  assert.is(correction?.row.text, "Năm 2018");
  assert.equal(
    correction?.versions.map(({ text, stands, date, source }) => [text, stands, date, source.to]),
    [
      ["6,4%", false, "20/01/2019", "/bai-viet/2019/giam-ngheo-2018/#so-ho-ngheo-2018-corrected-1"],
      ["6,6%", true, "10/06/2019", "/bai-viet/2019/ra-soat-ho-ngheo/#so-ho-ngheo-2018-result"],
    ],
  );
  assert.equal(
    poor.strands[0]?.lines.filter(({ corrected }) => corrected).map(({ result }) => result),
    ["6,6%"],
  );
});

pages("beside a figure that was corrected later its note says so, with the day and the result that stands", () => {
  const noteIn = (address: string) =>
    pageAt(views.article, address)
      .props.blocks.flatMap(({ notes }) => notes)
      .find(({ id }) => id === "ho-ngheo-2018");
  assert.is(plain(noteIn("/bai-viet/2019/giam-ngheo-2018/")?.correction), "Đã đính chính ngày 10/06/2019: 6,6%");
  assert.is(noteIn("/bai-viet/2019/ra-soat-ho-ngheo/")?.correction, undefined);
});

pages(
  "a result that is only an estimate, or of a part of its period, says so wherever its row stands in a table",
  () => {
    const estimate = "hang-qua-cang-2023";
    const tables = [
      views.ledger[0]?.props.tables.flatMap(({ groups }) => groups),
      pageAt(views.list, "/don-vi/cang-an-hai/").props.organisation?.groups,
      pageAt(views.period, "/ky/2023/").props.groups,
      views.due[0]?.props.groups,
      [pageAt(views.list, "/chu-de/cang-bien/").props],
    ];
    for (const groups of tables) {
      const notes = groups?.flatMap(({ rows }) => rows.filter(({ id }) => id === estimate)) ?? [];
      assert.equal(
        notes.map(({ resultNotes }) => resultNotes),
        [["số ước tính"]],
      );
    }
  },
);

pages("every table marks a row whose result was corrected", () => {
  const lines = views.ledger[0]?.props.tables.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows)) ?? [];
  assert.equal(
    lines.filter(({ corrected }) => corrected).map(({ id }) => id),
    ["ho-ngheo-2018"],
  );
});

pages("averages of terms have a table and a chart of their own, beside that of the years", () => {
  assert.equal(
    growth.strands.map(({ kind, lines }) => `${kind} ${lines.length}`),
    ["year 4", "average 4"],
  );
  const [years, averages] = growth.strands.map(({ drawing }) => drawing?.chart);
  assert.equal([years?.points.length, years?.averages.length], [4, 0]);
  assert.equal([averages?.points.length, averages?.averages.length, averages?.lines.length], [0, 3, 0]);
  assert.equal(averages?.keys, ["average", "target", "derived"]);
});

pages("a better rank has gone up, though its number has gone down", () => {
  const { strands } = pageAt(views.series, "/qua-cac-ky/tinh-an-hai/cai-cach/").props;
  assert.equal(
    strands[0]?.lines.map(({ change }) => plain(change)),
    ["–", "lên 4 bậc", "lên 5 bậc"],
  );
  assert.is(plain(strands[0]?.trend), "Thứ hạng lên từ thứ 21/63 (năm 2020) tới thứ 12/63 (năm 2022).");
});

pages("running totals stand in the chart on the days that they are read on", () => {
  const { strands } = pageAt(views.series, "/qua-cac-ky/so-cong-thuong/du-an/").props;
  assert.equal(
    strands.map(({ kind, caption, drawing }) => [kind, caption, drawing?.chart.keys]),
    [["level", "Lũy kế", ["point"]]],
  );
});

pages("an estimate says so, in the table and in the chart", () => {
  const { strands } = pageAt(views.series, "/qua-cac-ky/cang-an-hai/hang-qua-cang/").props;
  assert.equal(
    strands[0]?.lines.map(({ resultNotes }) => resultNotes),
    [[], [], ["số ước tính"], [], []],
  );
  assert.ok(strands[0]?.drawing?.chart.keys.includes("estimate"));
});

pages("what cannot be drawn is named under the chart", async () => {
  const rows = [
    'period: 2018, result: { value: "4", article: 2021/a, quote: "có 4 ha" }',
    'period: 2019, result: { value: "5", article: 2021/a, quote: "có 5 ha" }',
    'period: 2020, as_of: 2020-06-30, result: { value: "3", article: 2021/a, quote: "có 3 ha" }',
    'period: 2021, result: { value: "6", to: "7", article: 2021/a, quote: "có 6–7 ha" }',
  ].map((row, index) => {
    return `- { id: r-${index}, indicator: r, name: Rừng, organisation: cang, measure: flow, unit: hectare, ${row} }\n`;
  });
  const small = archiveFrom({
    "_data/organisations.yaml": "- { id: cang, name: Cảng }\n",
    "_data/targets.yaml": rows.join(""),
    "src/articles/2021/a.md": article("A", "2021-02-01", "Năm đầu có 4 ha, rồi có 5 ha, có 3 ha, có 6–7 ha."),
  });
  const [page] = viewsOf(small, await downloadsOf(small), []).series;
  const shown = page?.props.strands[0];
  assert.is(shown?.drawing?.chart.points.length, 2);
  assert.match(plain(shown?.drawing?.undrawn), /^Biểu đồ không có 2020, 2021:/);
  assert.equal(shown?.lines[2]?.resultNotes, ["tính đến 30/06/2020"]);
});

pages(
  "a series names its sources, oldest first, gives its rows away, and says how it is cited and of which day it is",
  () => {
    const { sources, data, citing } = poor;
    assert.equal(
      sources.map(({ date }) => date),
      ["20/01/2019", "10/06/2019", "16/01/2020", "19/01/2022", "17/01/2023", "20/02/2024"],
    );
    assert.equal(data, [
      { text: "CSV", to: "/du-lieu/qua-cac-ky/tinh-an-hai/ho-ngheo.csv" },
      { text: "JSON", to: "/du-lieu/qua-cac-ky/tinh-an-hai/ho-ngheo.json" },
    ]);
    assert.is(
      citing.text,
      "Ủy ban nhân dân tỉnh An Hải, “Tỷ lệ hộ nghèo qua các kỳ”, 7 kỳ, từ năm 2017 đến năm 2024. " +
        "Nguồn: 6 bài viết kể ở trang này. Kho tỉnh An Hải, cập nhật ngày 15/03/2024.",
    );
    assert.equal(
      citing.files.map(({ to }) => to),
      ["bib", "json"].map((kind) => `/qua-cac-ky/tinh-an-hai/ho-ngheo/trich-dan.${kind}`),
    );
  },
);

pages("the files of a series have its rows alone, as the files of the whole ledger have them", async () => {
  const { files, series } = await downloadsOf(archive);
  assert.is(series.length, 2 * views.series.length);
  const textAt = (address: string): string => {
    const file = [...files].find((one) => one.address === address);
    return Buffer.from(file?.content ?? "").toString();
  };
  const [whole, own] = ["bang-doi-chieu", "qua-cac-ky/tinh-an-hai/ho-ngheo"].map((name) => ({
    json: JSON.parse(textAt(`/du-lieu/${name}.json`)),
    csv: textAt(`/du-lieu/${name}.csv`).trimEnd().split("\r\n"),
  }));
  const ids = archive.series.get("/qua-cac-ky/tinh-an-hai/ho-ngheo/")?.map(({ row }) => row.id);
  assert.equal(
    own?.json.rows.map((row: { id: string }) => row.id),
    ids,
  );
  for (const row of own?.json.rows ?? [])
    assert.equal(
      row,
      whole?.json.rows.find(({ id }: { id: string }) => id === row.id),
    );
  assert.is(own?.json.address, "/qua-cac-ky/tinh-an-hai/ho-ngheo/");
  assert.equal([own?.csv[0], own?.csv.length], [whole?.csv[0], 8]);
  assert.ok(own?.csv.every((line) => whole?.csv.includes(line)));
});

pages("a row leads to its period and to its series", () => {
  const { series, period } = pageAt(views.row, "/chi-tieu/ho-ngheo-2018/").props;
  assert.is(period.to, "/ky/2018/");
  assert.equal(series, { text: "Xem cả 7 kỳ", to: "/qua-cac-ky/tinh-an-hai/ho-ngheo/" });
});

pages("an organisation's page tells what it was, whom it belongs to, and what came before it", () => {
  const { organisation } = pageAt(views.list, "/don-vi/so-cong-thuong/").props;
  assert.equal(
    organisation?.facts.map(({ name, text, links = [] }) => [name, text ?? links.map(({ to }) => to).join()]),
    [
      ["Tồn tại", "từ ngày 01/07/2012"],
      ["Trực thuộc", "/don-vi/tinh-an-hai/"],
      ["Đơn vị trực thuộc", "/don-vi/cang-an-hai/"],
      ["Tiền thân", "/don-vi/so-cong-nghiep/,/don-vi/so-thuong-mai/"],
    ],
  );
  const before = pageAt(views.list, "/don-vi/so-thuong-mai/").props.organisation?.facts;
  assert.equal(
    before?.map(({ name, text, links = [] }) => [name, text ?? links.map(({ to }) => to).join()]),
    [
      ["Tồn tại", "từ ngày 01/01/1997 đến ngày 30/06/2012"],
      ["Trực thuộc", "/don-vi/tinh-an-hai/"],
      ["Đơn vị kế tục", "/don-vi/so-cong-thuong/"],
    ],
  );
});

pages("a scorecard tells computed and stated verdicts apart, and its counts are those of its rows", () => {
  const { organisation } = pageAt(views.list, "/don-vi/tinh-an-hai/").props;
  assert.equal(
    organisation?.scores.map(({ kind, computed, stated, none, count }) => [kind, computed, stated, none, count]),
    [
      ["exceeded", 5, 2, 0, 7],
      ["met", 1, 0, 0, 1],
      ["missed", 4, 0, 0, 4],
      ["in-progress", 0, 0, 2, 2],
      ["overdue", 0, 0, 1, 1],
      ["no-target", 0, 0, 6, 6],
    ],
  );
  const rows = organisation?.groups.flatMap((group) => group.rows) ?? [];
  assert.is(rows.length, 21);
});

pages("a topic has a scorecard, its rows from the newest period on, and says how many rows and articles it has", () => {
  const { frame, props } = pageAt(views.list, "/chu-de/xuat-khau/");
  assert.is(props.counts, "12 dòng đối chiếu, 3 bài viết.");
  assert.equal([frame.section, props.back?.to], ["ledger", "/chi-tieu/"]);
  assert.is(
    props.scores.reduce((sum, { count }) => sum + count, 0),
    props.rows.length,
  );
  assert.is(props.scores[0]?.to, "/chi-tieu/?chu-de=xuat-khau&ket-luan=exceeded");
  assert.equal(props.rows.map(({ period }) => plain(period).replace("giai đoạn ", "")).slice(0, 5), [
    "2021–2025",
    "2016–2020",
    "2016–2020",
    "năm 2020",
    "năm 2019",
  ]);
});

pages("an organisation's verdicts lead to its rows in the ledger, and so do a period's", () => {
  const { frame, props } = pageAt(views.list, "/don-vi/tinh-an-hai/");
  assert.is(props.organisation?.scores[2]?.to, "/chi-tieu/?don-vi=tinh-an-hai&ket-luan=missed");
  assert.equal([frame.section, props.counts], ["ledger", "21 dòng đối chiếu, 10 bài viết."]);
  assert.is(pageAt(views.period, "/ky/2022/").props.scores[0]?.to, "/chi-tieu/?ky=2022&ket-luan=exceeded");
  const without = pageAt(views.list, "/don-vi/so-cong-nghiep/");
  assert.equal([without.frame.section, without.props.back?.to], ["articles", "/bai-viet/"]);
});

pages("every period that a row has is a page, with what it lies in and what lies in it", () => {
  const ids = new Set(archive.rows.map(({ row }) => row.period.id));
  assert.is(views.period.length, ids.size);
  const { props } = pageAt(views.period, "/ky/2016-2020/");
  assert.is(plain(props.title), "Giai đoạn 2016–2020");
  assert.is(props.intro, "2 dòng, từ ngày 01/01/2016 đến ngày 31/12/2020. Kỳ đã kết thúc.");
  assert.equal(
    props.neighbours.map(({ name, links = [] }) => [name, links.map(({ text }) => text).join(", ")]),
    [["Gồm các kỳ", "Năm 2017, Năm 2018, Năm 2019, Năm 2020"]],
  );
  assert.equal(
    pageAt(views.period, "/ky/2024-q1/").props.neighbours.map(({ name, links = [] }) => [
      name,
      links.map(({ text }) => plain(text)).join(", "),
    ]),
    [
      ["Nằm trong", "Năm 2024, Giai đoạn 2021–2025"],
      ["Gồm các kỳ", "Ngày 31/01/2024"],
    ],
  );
  assert.match(
    pageAt(views.period, "/ky/2024/").props.intro,
    /\. Đến ngày 15\/03\/2024, ngày cập nhật của kho, kỳ còn 9 tháng\.$/,
  );
  assert.match(pageAt(views.period, "/ky/2025/").props.intro, /Kỳ chưa bắt đầu\.$/);
});

pages("what is due stands by its day, reckoned from the archive's own date", () => {
  const [page] = views.due;
  assert.is(
    page?.props.intro,
    "Tính đến ngày 15/03/2024, ngày cập nhật của kho: 1 dòng quá hạn, 1 dòng mới có số ước tính, 6 dòng còn hạn. Chỉ tính các dòng trong kho.",
  );
  assert.equal(
    page?.props.groups.map(({ name, rows }) => [name, rows.map(({ ends, time }) => `${ends} ${time}`)]),
    [
      ["Quá hạn, chưa có số liệu", ["31/12/2023 quá 2 tháng"]],
      ["Hết kỳ, mới có số ước tính", ["31/12/2023 quá 2 tháng"]],
      [
        "Còn hạn",
        [
          "31/03/2024 còn 17 ngày",
          "31/12/2024 còn 9 tháng",
          "31/12/2024 còn 9 tháng",
          "31/12/2025 còn 1 năm 9 tháng",
          "31/12/2025 còn 1 năm 9 tháng",
          "31/12/2025 còn 1 năm 9 tháng",
        ],
      ],
    ],
  );
  assert.equal(views.home[0]?.props.due, { text: "Còn hạn: 6. Quá hạn: 1.", to: "/den-han/" });
});

pages("how long it is to a period's end is told in years and months", () => {
  const on = (updated: string): string => timeText("2025-12-31", { ...archive, updated });
  assert.equal(["2020-08-03", "2020-12-31", "2024-12-31", "2025-02-01", "2025-12-20", "2028-01-15"].map(on), [
    "còn 5 năm 4 tháng",
    "còn 5 năm",
    "còn 1 năm",
    "còn 11 tháng",
    "còn 12 ngày",
    "quá 2 năm",
  ]);
});

pages("the ledger leads to its organisations, topics and periods, to what is due and to what no row has used", () => {
  const { groups, links } = views.ledger[0]?.props.ways ?? { groups: [], links: [] };
  assert.equal(
    groups.map(({ title, links: ways }) => `${title}: ${ways.reduce((sum, { count }) => sum + count, 0)}`),
    ["Theo đơn vị: 31", "Theo chủ đề: 29", "Theo kỳ: 31"],
  );
  assert.equal(
    links.map(({ to }) => to),
    ["/den-han/", "/con-so-chua-ghi/"],
  );
});

pages(
  "an article with rows, one that was looked through and one that was not stand apart, each with what it has",
  () => {
    const [page] = views.coverage;
    assert.is(page?.props.counts, "12 bài viết nêu 56 con số; 11 con số chưa dòng nào dùng.");
    assert.equal(
      page?.props.groups.map(({ count }) => count),
      [9, 2, 1],
    );
    const shown = page?.props.sections.flatMap(({ articles }) => articles) ?? [];
    assert.equal(
      shown
        .filter(({ to }) => /le-hoi|thu-cam-on|bao-so-3|giam-ngheo-2022/.test(to))
        .map(({ facts, figures, open }) => [...facts, figures, open].join(" | ")),
      [
        "4 dòng đối chiếu | chưa rà soát | 1 trong 9 con số chưa ghi | true",
        "đã rà soát ngày 06/01/2024 | không có con số nào | false",
        "đã rà soát ngày 06/01/2024 | 4 con số, chưa ghi con số nào | false",
        "4 con số, chưa ghi con số nào | false",
      ],
    );
    assert.equal(
      shown
        .find(({ to }) => to.includes("bao-so-3"))
        ?.excerpts.map(({ pieces }) => pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join("")),
      [
        "Mưa lớn làm ngập [320 ha] lúa và hư hại [57 ngôi nhà]; thiệt hại [khoảng 12,5 tỷ đồng].",
        "Đến chiều cùng ngày, [96%] số hộ đã có điện trở lại.",
      ],
    );
  },
);

pages(
  "the figures of a table are told with their row and column, and of many sentences only some are shown",
  async () => {
    const lines = Array.from(
      { length: 12 },
      (_, index) => `Xã thứ nhất có ${index + 20} ha lúa và ${index + 40} ha ngô.`,
    );
    const table = "| Năm | Diện tích |\n| --- | --- |\n| 2018 | 10,1 ha |";
    const small = archiveFrom({
      "src/articles/2021/a.md": article("A", "2021-02-01", `${table}\n\n${lines.join(" ")}`),
    });
    const [page] = viewsOf(small, await downloadsOf(small), []).coverage;
    const shown = page?.props.sections[0]?.articles[0];
    assert.is(shown?.excerpts[0]?.pieces.map(({ text }) => text).join(""), "2018, Diện tích: 10,1 ha");
    assert.is(shown?.excerpts.length, 8);
    const marked = shown?.excerpts.flatMap(({ pieces }) => pieces.filter((piece) => piece.marked)).length ?? 0;
    assert.is(shown?.more, `và ${25 - marked} con số nữa trong bài`);
  },
);

pages("an archive without rows has the pages of what is due and of what no row has used, and they say so", async () => {
  const empty = archiveFrom({ "src/articles/2021/a.md": article("A", "2021-01-15", "Một.") });
  const { due, coverage, series, period, home } = viewsOf(empty, await downloadsOf(empty), []);
  assert.equal(
    due[0]?.props.groups.map(({ rows, none }) => [rows.length, none]),
    [
      [0, "Không có dòng nào quá hạn mà chưa có số liệu."],
      [0, "Không có dòng nào đang chờ đến hạn."],
    ],
  );
  assert.match(due[0]?.props.intro ?? "", /: không có dòng nào quá hạn hay còn hạn\./);
  assert.is(coverage[0]?.props.counts, "1 bài viết nêu 0 con số; 0 con số chưa dòng nào dùng.");
  assert.equal([series.length, period.length, home[0]?.props.due], [0, 0, undefined]);
});

pages("a long list of articles is cut into pages of fifty, and no article is lost or told twice", async () => {
  const many = archiveFrom(
    Object.fromEntries(
      Array.from({ length: 120 }, (_, index) => [
        `src/articles/2021/b${index}.md`,
        article(`Bài ${index}`, "2021-01-15", "Có 5 tấn.", index % 3 === 0 ? "reviewed: 2021-02-01\n" : ""),
      ]),
    ),
  );
  const { coverage } = viewsOf(many, await downloadsOf(many), []);
  assert.equal(
    coverage.map(({ frame, props }) => [
      frame.address,
      props.sections.map(({ articles }) => articles.length).join("+"),
      props.pages.length,
    ]),
    [
      ["/con-so-chua-ghi/", "40+10", 3],
      ["/con-so-chua-ghi/trang/2/", "50", 3],
      ["/con-so-chua-ghi/trang/3/", "20", 3],
    ],
  );
  const shown = coverage.flatMap(({ props }) => props.sections.flatMap(({ articles }) => articles.map(({ to }) => to)));
  assert.is(new Set(shown).size, 120);
});

pages.run();
