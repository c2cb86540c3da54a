import { suite } from "uvu";
import * as assert from "uvu/assert";
import { modelOf } from "../../src/archive/model.ts";
import { readSources } from "../../src/archive/read.ts";
import { validate } from "../../src/archive/validate.ts";
import { downloadsOf } from "../../src/downloads/downloads.ts";
import { taglineOf } from "../../src/views/view.ts";
import { viewsOf } from "../../src/views/views.ts";
import { archiveFrom } from "../model.ts";
import { archiveOf, article, type Files, root } from "../tools.ts";

const views = suite("views");

async function siteIn(folder: string) {
  const archive = modelOf(validate(await readSources(folder)));
  const downloads = await downloadsOf(archive);
  return { kinds: viewsOf(archive, downloads, []), files: downloads.files };
}

async function viewsIn(folder: string) {
  return (await siteIn(folder)).kinds;
}

const real = await viewsIn(root);

views(
  "home shows each verdict's share, and the rows that have a target in the ledger's order, whatever their verdict",
  () => {
    const [home] = real.home;
    assert.equal(
      home?.props.shares.map(({ kind, count }) => `${kind} ${count}`),
      ["exceeded 3", "met 1", "no-target 15", "unquantified 1"],
    );
    assert.equal(
      home?.props.judged.map(({ kind }) => kind),
      ["met", "exceeded", "exceeded", "exceeded"],
    );
  },
);

views("every page has an address of its own, a title and a description", async () => {
  const { kinds, files } = await siteIn(root);
  const frames = Object.values(kinds).flatMap((pages) => pages.map(({ frame }) => frame));
  const addresses = [...frames.map(({ address }) => address), ...[...files].map(({ address }) => address)];
  assert.is(new Set(addresses).size, addresses.length);
  for (const { title, description } of frames) assert.ok(title.length > 0 && description.length > 0);
});

views("an article's neighbours are the newer and the older one", () => {
  const [first, second] = real.article;
  assert.is(first?.props.newer, undefined);
  assert.is(first?.props.older?.to, second?.frame.address);
  assert.is(second?.props.newer?.to, first?.frame.address);
  assert.is(real.article.at(-1)?.props.older, undefined);
});

views("a row's note stands once, beside the first block that states it, no further than the next note", () => {
  const page = real.article.find(({ frame }) => frame.address.includes("san-xuat"));
  const noted = page?.props.blocks.flatMap(({ notes, span }) =>
    notes.length > 0 ? [`${notes.length} rows over ${span}`] : [],
  );
  assert.equal(noted, ["2 rows over 2", "2 rows over 2"]);
});

views("fifty articles stand on a page of a list; the pages are numbered", async () => {
  const articles: Files = Object.fromEntries(
    Array.from({ length: 120 }, (_, index) => [
      `src/articles/2021/b${index}.md`,
      article(`Bài ${index}`, "2021-01-15", "Một.", "topics: [cang]\n"),
    ]),
  );
  const { list } = await viewsIn(await archiveOf({ ...articles, "_data/topics.yaml": "- { id: cang, name: Cảng }\n" }));
  const pages = list.map(({ frame, props }) => `${frame.address} ${props.articles.length}`);
  for (const base of ["/bai-viet/", "/bai-viet/2021/", "/chu-de/cang/"]) {
    assert.equal(
      pages.filter((page) => new RegExp(`^${base}(trang/\\d/)? `).test(page)),
      [`${base} 50`, `${base}trang/2/ 50`, `${base}trang/3/ 20`],
    );
  }
  assert.equal(
    list[0]?.props.pages.map(({ to }) => to),
    ["/bai-viet/", "/bai-viet/trang/2/", "/bai-viet/trang/3/"],
  );
});

views(
  "the ledger has a table for each organisation, in it the rows by period, the newest first, and no row is lost",
  () => {
    const [table, ...others] = real.ledger[0]?.props.tables ?? [];
    assert.equal(
      [table?.text, table?.to, others],
      ["Các khu công nghiệp và chế xuất Hà Nội", "/don-vi/kcn-ha-noi/", []],
    );
    assert.equal(
      table?.groups.map(({ heading, rows }) => [heading?.text.replaceAll("\u2060", ""), heading?.to, rows.length]),
      [
        ["Giai đoạn 2020–2025", "/ky/2020-2025/", 1],
        ["Giai đoạn 2015–2020", "/ky/2015-2020/", 14],
        ["Lũy kế đến ngày 03/08/2020", "/ky/2020-08-03/", 5],
      ],
    );
  },
);

views("the export row sets out its sum and names the other reading", () => {
  const page = real.row.find(({ frame }) => frame.address.includes("xuat-khau-tang-truong"));
  const [derivation] = page?.props.derivations ?? [];
  const { sum } = derivation ?? {};
  assert.equal([sum?.result, sum?.sign, sum?.gap, sum?.target], ["8,8%", "−", "0,8\u00a0điểm\u00a0%", "8,0%"]);
  assert.match(
    derivation?.readings.join(" ") ?? "",
    /từ 7,9% đến 8,1%.*Nguồn viết “vượt 0,8%”; kho hiểu là điểm phần trăm\. Cách hiểu khác: hơn 0,8% của mức đề ra, tức mức đề ra ≈ 8,73%\./,
  );
  assert.match(page?.props.honesty.map(({ text }) => text).join("") ?? "", /tự báo cáo, kho chưa kiểm chứng/);
  assert.equal(
    page?.props.passages[0]?.pieces.filter(({ marked }) => marked).map(({ text }) => text),
    ["Tốc độ tăng bình quân của xuất khẩu là 8,8%", "vượt 0,8% so với chỉ tiêu"],
  );
});

views("654 projects are shown with their two parts", () => {
  const page = real.row.find(({ frame }) => frame.address.endsWith("/du-an-thu-phat/"));
  assert.equal(
    page?.props.parts?.rows.map(({ result }) => result?.replaceAll("\u00a0", " ")),
    ["337 dự án", "317 dự án"],
  );
  assert.is(
    page?.props.parts?.sentence?.replaceAll("\u00a0", " "),
    "337 + 317 = 654 dự án, đúng bằng kết quả của dòng này.",
  );
});

views("an archive with one article and no ledger has every page that it needs, and empty ones say so", async () => {
  const { home, ledger, row, list } = await viewsIn(
    await archiveOf({ "src/articles/2021/a.md": article("A", "2021-01-15", "Một.") }),
  );
  assert.is(home[0]?.props.rows, 0);
  assert.is(ledger[0]?.props.intro, "Kho chưa có dòng đối chiếu nào.");
  assert.equal([row.length, list.length], [0, 2]);
});

views("a site is told in its own words, or as one of targets, if it has any", async () => {
  const told = ({ tagline, rows = "" }: { readonly tagline?: string; readonly rows?: string }): string | undefined =>
    taglineOf(
      archiveFrom({
        "_data/site.yaml": `title: Kho\n${tagline === undefined ? "" : `tagline: "${tagline}"\n`}`,
        "_data/organisations.yaml": "- { id: cang, name: Cảng }\n",
        "src/articles/2021/a.md": article("A", "2021-01-15", "Phấn đấu trồng 12 ha."),
        "_data/targets.yaml": rows,
      }),
    );
  const rows =
    '- { id: co, name: Cỏ, organisation: cang, period: 2021, measure: flow, unit: hectare, targets: [{ value: "12", article: 2021/a, quote: "trồng 12 ha" }] }\n';
  assert.is(told({ rows }), "Chỉ tiêu đề ra, kết quả đạt được.");
  assert.is(told({}), undefined);
  assert.is(told({ tagline: "Ai hứa gì?" }), "Ai hứa gì?");
  assert.is(told({ tagline: "Ai hứa gì", rows }), "Ai hứa gì.");
});

views.run();
