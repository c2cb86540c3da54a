/** The about page says what the code does: its tables are the code's own. */
import { renderToString } from "preact-render-to-string";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { comparators, qualifiers, statuses } from "../../src/ledger/row.ts";
import { verdictKinds, wordingAllows, wordings } from "../../src/ledger/wording.ts";
import { render } from "../../src/pages/about.11ty.tsx";
import { siteOf } from "../../src/render/site.ts";
import { aboutViews } from "../../src/views/about.ts";
import { archiveFrom, realArchive } from "../model.ts";

const about = suite("about page");
const archive = await realArchive();
const site = await siteOf(archive, []);
const [view] = aboutViews(archive);
const { props } = view ?? { props: undefined };

about("its contents lead to every heading of the third level, in their order", () => {
  if (view === undefined) throw new Error("no page");
  const contents = props?.contents.map(({ id, text }) => `<h3 id="${id}">${text}</h3>`) ?? [];
  const html = renderToString(render({ view, site: site.props }));
  assert.equal(html.match(/<h3 .*?<\/h3>/g), contents);
  assert.ok(contents.length >= 8);
});

about("every verdict, wording, comparator, qualifier and status of the code is explained", () => {
  assert.equal(
    props?.kinds.map(({ kind }) => kind),
    [...verdictKinds],
  );
  assert.equal(
    props?.wordings.map(({ allows }) => allows),
    wordings.map((wording) => wordingAllows[wording]),
  );
  assert.is(props?.readings.length, qualifiers.length + 1);
  for (const word of comparators) assert.ok(props?.comparators.includes(archive.strings.data.comparators[word]));
  for (const word of statuses) assert.ok(props?.status.includes(archive.strings.data.statuses[word]));
});

about("what a printed number may stand for is what the reader of intervals gives", () => {
  assert.equal(
    props?.readings.slice(0, 3).map(({ printed, means }) => `${printed}: ${means}`),
    ["8,8: từ 8,75 đến dưới 8,85", "hơn 8,8: trên 8,8", "dưới 8,8: dưới 8,8"],
  );
});

about("what comes of a comparison is what the judge gives", () => {
  assert.equal(
    props?.comparisons.map(({ asks, below, equal, above }) => [asks, below, equal, above].join(" ")),
    [
      "ít nhất missed met exceeded",
      "không quá exceeded met missed",
      "đúng bằng missed met missed",
      "trong khoảng missed met missed",
    ],
  );
});

about("a result above a range is exceeded where higher is better, and missed where only the range is good", () => {
  assert.match(
    props?.ranges ?? "",
    /trong khoảng là đạt\. Nếu cao hơn là tốt, kết quả cao hơn cả khoảng là vượt, thấp hơn cả khoảng là không đạt\. .* ra ngoài bên nào cũng là không đạt\.$/,
  );
});

about("where lower is better the words of the verdicts turn round, and what is counted as Vượt says so", () => {
  const worded = props?.comparisons.map(({ words }) => words.join(" | "));
  assert.is(worded?.[0], "Không đạt | Đạt | Vượt");
  assert.is(worded?.[1], "Tốt hơn mức đề ra | Đạt | Không đạt");
  assert.match(props?.kinds[0]?.when ?? "", /dòng ấy ghi “Tốt hơn mức đề ra: thấp hơn …”/);
});

about("the archive's own rows and articles are counted", () => {
  assert.is(props?.counts, "Hiện kho có 20 dòng, dẫn 6 trong số 6 bài viết; 20 dòng do chính đơn vị tự báo cáo.");
  const [empty] = aboutViews(
    archiveFrom({ "src/articles/2021/a.md": "---\ntitle: A\ndate: 2021-01-02\n---\n\nMột câu.\n" }),
  );
  assert.match(empty?.props.counts ?? "", /có 0 dòng, dẫn 0 trong số 1 bài viết/);
});

about.run();
