/** What is put into the search index: every article and row, told in a way that the ranking can rely on. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { modelOf } from "../../src/archive/model.ts";
import { readSources } from "../../src/archive/read.ts";
import { validate } from "../../src/archive/validate.ts";
import { documentsOf } from "../../src/search/index/documents.ts";
import { archiveOf, article, root } from "../tools.ts";

const documents = suite("documents");

documents("every article and row is a document, newest first, those of one day by address", async () => {
  const made = documentsOf(modelOf(validate(await readSources(root))));
  assert.is(made.length, 26);
  assert.ok(made.every(({ day }, place) => place === 0 || day <= (made[place - 1]?.day ?? "")));
  const ofOneDay = made.filter(({ day }) => day === "2020-08-03").map(({ address }) => address);
  assert.equal(ofOneDay, [...ofOneDay].sort());
  const row = made.find(({ address }) => address.endsWith("/xuat-khau-tang-truong-2015-2020/"));
  assert.match(row?.html ?? "", /data-pagefind-filter="ket-luan\[content\]" content="exceeded"/);
  assert.match(row?.html ?? "", /<i id=".dau"><\/i>Tốc d\u0335ộ tăng bình quân của xuất khẩu là 8\u02cf8\u01c0/);
  assert.match(row?.html ?? "", /data-pagefind-meta="ngay\[content\]" content="20200803"/);
});

documents("what an article says stays text in its document", async () => {
  const folder = await archiveOf({
    "src/articles/2021/a.md": article('"<b>A"', "2021-01-15", "<script>x</script> & “y”", 'publisher: "\\"><b>"\n'),
  });
  const [document] = documentsOf(modelOf(validate(await readSources(folder))));
  assert.not.match(document?.html ?? "", /<(b|script)>/);
  assert.match(document?.html ?? "", /&quot;&gt;&lt;b&gt;/);
});

documents.run();
