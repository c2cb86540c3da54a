import { suite } from "uvu";
import * as assert from "uvu/assert";
import { contactLink } from "../../src/downloads/place.ts";
import { articleViews } from "../../src/views/articles.ts";
import { reportLink } from "../../src/views/report.ts";
import { archiveFrom } from "../model.ts";

const reports = suite("reports of faults");

const page = { address: "/chi-tieu/rung-2020/", name: "Rừng & bến" };
const siteOf = (site: string) => archiveFrom({ "_data/site.yaml": `title: Kho thử\n${site}` });

reports("a mailbox gets a letter with the page's address and its name", () => {
  const link = new URL(reportLink(page, siteOf("contact: kho@vinh.example\nurl: https://kho.example/luu/\n")) ?? "");
  assert.equal([link.protocol, link.pathname], ["mailto:", "kho@vinh.example"]);
  assert.is(link.searchParams.get("subject"), "Báo sai sót: Rừng & bến");
  assert.match(link.searchParams.get("body") ?? "", /^Trang: https:\/\/kho\.example\/luu\/chi-tieu\/rung-2020\/\r\n/);
});

reports("without an address of the site, the page is told from the site's root", () => {
  const link = new URL(reportLink(page, siteOf("contact: kho@vinh.example\n")) ?? "");
  assert.match(link.searchParams.get("body") ?? "", /^Trang: \/chi-tieu\/rung-2020\/\r\n/);
});

reports("a web page is told the address by a parameter, beside those that it has", () => {
  const link = reportLink(page, siteOf("contact: https://bao.example/hop-thu?muc=sai\n"));
  assert.is(link, "https://bao.example/hop-thu?muc=sai&trang=%2Fchi-tieu%2Frung-2020%2F");
});

reports("a site without a contact has no link", () => assert.is(reportLink(page, siteOf("")), undefined));

reports("a web address with an @ in it is no mailbox", () => {
  assert.is(contactLink("https://vinh.example/@kho"), "https://vinh.example/@kho");
  assert.is(contactLink("kho@vinh.example"), "mailto:kho@vinh.example");
});

reports("an article's report names the article", () => {
  const archive = archiveFrom({
    "_data/site.yaml": "title: Kho thử\ncontact: kho@vinh.example\n",
    "src/articles/2021/a.md": "---\ntitle: Bến mới\ndate: 2021-01-02\n---\n\nMột câu.\n",
  });
  const link = new URL(articleViews(archive)[0]?.props.report ?? "");
  assert.is(link.searchParams.get("subject"), "Báo sai sót: Bến mới");
  assert.match(link.searchParams.get("body") ?? "", /\/bai-viet\/2021\/a\//);
});

reports.run();
