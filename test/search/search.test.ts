import { suite } from "uvu";
import * as assert from "uvu/assert";
import { modelOf } from "../../src/archive/model.ts";
import { readSources } from "../../src/archive/read.ts";
import { validate } from "../../src/archive/validate.ts";
import { readState, type SearchState, writeState } from "../../src/search/address.ts";
import { documentsOf } from "../../src/search/documents.ts";
import { piecesOf } from "../../src/search/excerpt.ts";
import { planSearch, wordsOf } from "../../src/search/plan.ts";
import { joinAnswers } from "../../src/search/rank.ts";
import { shape } from "../../src/text/shape.ts";
import { archiveOf, article, root } from "../tools.ts";

const search = suite("search");

search("with marks, the phrase is asked for to the letter first; without, only folded", () => {
  assert.equal(
    planSearch("Xuất khẩu").map(({ term, folded }) => `${term} ${folded}`),
    ['"xuất khẩu" false', '"xuất khẩu" true', "xuất khẩu true"],
  );
  assert.equal(
    planSearch("xuat khau").map(({ term, folded }) => `${term} ${folded}`),
    ['"xuat khau" true', "xuat khau true"],
  );
});

search("no word, no question", () => {
  for (const input of ["", "   ", "…,.;", '"""', "- – —", "%%"]) assert.equal(planSearch(input), [], input);
});

search("a pasted page is cut, and a word is never empty", () => {
  assert.ok(planSearch("một hai ".repeat(5000)).every(({ term }) => term.length < 400));
  assert.equal(wordsOf("  “Một”, (hai)-ba… "), ["một", "hai", "ba"]);
  assert.equal(wordsOf("Đạt 8,8%"), shape("đạt 8,8%").split(" "));
});

search("stricter answers come first, and each is shown once", () => {
  const answers = (...ids: string[]) => ids.map((id) => ({ id }));
  assert.equal(joinAnswers([answers("b"), answers("a", "b"), answers("c", "a")]), answers("b", "a", "c"));
  assert.equal(joinAnswers([]), []);
});

search("an excerpt is taken apart at its marks; what it says is text, whatever it holds", () => {
  assert.equal(piecesOf("a &lt;b&gt; <mark>d\u0335ạt</mark> &amp;amp; <i>"), [
    { text: "a <b> ", marked: false },
    { text: "đạt", marked: true },
    { text: " &amp; <i>", marked: false },
  ]);
});

const states: readonly SearchState[] = [
  { query: "", filters: {}, sort: "relevance" },
  { query: "8,8% & <b>", filters: {}, sort: "newest" },
  { query: " xuất  khẩu ", filters: { nam: "2020", loai: "chi-tieu" }, sort: "oldest" },
];

for (const state of states) {
  search(`the state of “${state.query}” stands in the address and comes back from it`, () => {
    assert.equal(readState(writeState(state)), state);
  });
}

search("what an address holds beside the state is left out", () => {
  assert.equal(readState("?q=a&x=1&nam=&__proto__=1&xep=sai"), { query: "a", filters: {}, sort: "relevance" });
  for (const sort of ["constructor", "__proto__", "toString"]) assert.is(readState(`?xep=${sort}`).sort, "relevance");
  assert.is(writeState({ query: "", filters: {}, sort: "relevance" }), "");
});

search("every article and row is a document, in the order of its address", async () => {
  const documents = documentsOf(modelOf(validate(await readSources(root))));
  const addresses = documents.map(({ address }) => address);
  assert.is(documents.length, 26);
  assert.equal(addresses, [...addresses].sort());
  const row = documents.find(({ address }) => address.endsWith("/xuat-khau-tang-truong-2015-2020/"));
  assert.match(row?.html ?? "", /data-pagefind-filter="ket-luan\[content\]" content="exceeded"/);
  assert.match(row?.html ?? "", /data-pagefind-sort="ngay\[content\]" content="2020-08-03"/);
});

search("what an article says stays text in its document", async () => {
  const folder = await archiveOf({
    "src/articles/2021/a.md": article('"<b>A"', "2021-01-15", "<script>x</script> & “y”", 'publisher: "\\"><b>"\n'),
  });
  const [document] = documentsOf(modelOf(validate(await readSources(folder))));
  assert.not.match(document?.html ?? "", /<(b|script)>/);
  assert.match(document?.html ?? "", /content="&quot;&gt;&lt;b&gt;"/);
});

search.run();
