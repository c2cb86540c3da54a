/** Links of a body that lead nowhere: what is said of them, in the addresses of the archive itself. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { FaultsError, printFaults } from "../../src/input/fault.ts";
import type { FaultLanguage } from "../../src/input/said.ts";
import { archiveFrom } from "../model.ts";
import { article } from "../tools.ts";

const links = suite("links that lead nowhere");

/** The faults of an article, as they are printed. */
function faultsOf(body: string, spoken: FaultLanguage, site = ""): string {
  try {
    archiveFrom({
      "_data/site.yaml": `title: Kho thử\n${site}`,
      "src/articles/2021/cang.md": article("Cảng", "2021-01-15", body),
    });
    return "";
  } catch (error) {
    if (!(error instanceof FaultsError)) throw error;
    return printFaults(error.faults, spoken);
  }
}

links("a footnote is told as what it is, with what to write in its place", () => {
  const body = "Đạt 5%[^1].\n\n[^1]: Ước.";
  const [english, vietnamese] = [faultsOf(body, "en"), faultsOf(body, "vi")];
  assert.match(
    english,
    "cang.md:6:1  “[^1]: Ước.” is read as a link, and leads nowhere\n    there are no footnotes: write",
  );
  assert.match(vietnamese, "“[^1]: Ước.” được đọc là một liên kết");
  assert.match(vietnamese, "kho không có chú thích cuối trang");
});

links("a footnote that is a web address, and other links, are none", () => {
  assert.is(faultsOf("Đạt 5%[^1].\n\n[^1]: https://example.org/", "en"), "");
  assert.match(faultsOf("Đạt [5%](Ước.).", "en"), "the link “%C6%AF%E1%BB%9Bc.” leads nowhere\n");
});

links("the address that a hint names is one of the archive's own", () => {
  assert.match(faultsOf("[a](b)", "en"), "such as /chi-tieu/");
  assert.match(faultsOf("[a](b)", "vi", "lang: en\n"), "ví dụ /ledger/");
});

links.run();
