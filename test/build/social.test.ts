/** What a site tells of itself where its addresses are shared: tags by kind of page, cards, icons, manifest. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Parser } from "htmlparser2";
import sharp from "sharp";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { z } from "zod";
import { archiveOf, tool } from "../tools.ts";
import { filesIn } from "./run.ts";
import { portPage, roadPage, sample } from "./sample.ts";

const social = suite("social");

async function built(siteYaml?: string): Promise<string> {
  const archive = await archiveOf({ ...sample, ...(siteYaml === undefined ? {} : { "_data/site.yaml": siteYaml }) });
  const { status, stderr } = await tool(["build", "--archive", archive]);
  assert.is(status, 0, stderr);
  return join(archive, "dist");
}

const site = await built();
const base = "https://example.org/kho/";

/** The social tags of a page, by property or name; the links of its head by what they are. */
async function headOf(folder: string, path: string) {
  const html = await readFile(join(folder, path), "utf8");
  const tags: Record<string, string> = {};
  const links: Record<string, string> = {};
  const parser = new Parser({
    onopentag(name, { property, name: named, content = "", rel = "", href = "" }) {
      for (const key of [property, named])
        if (name === "meta" && /^(og|article|twitter):/.test(key ?? "")) tags[key ?? ""] = content;
      if (name === "link") links[rel] = href;
    },
  });
  parser.end(html);
  return { tags, links, html };
}

const rowPage = "chi-tieu/san-luong-tang-2021/index.html";

social("an article tells its day, and has a card of its own where it states figures", async () => {
  const { tags } = await headOf(site, portPage);
  assert.match(
    tags["og:image"] ?? "",
    /^https:\/\/example\.org\/kho\/anh\/the\/bai-viet-2021-cang-vinh-xanh-[0-9a-f]{8}\.png$/,
  );
  assert.match(tags["og:image:alt"] ?? "", /^Báo Vịnh Xanh · Ngày 15 tháng 9 năm 2021\. Cảng Vịnh Xanh đón tàu lớn\. /);
  const { "og:image": _, "og:image:alt": __, "og:description": description, ...others } = tags;
  assert.ok(description);
  assert.equal(others, {
    "og:title": "Cảng Vịnh Xanh đón tàu lớn",
    "og:type": "article",
    "article:published_time": "2021-09-15",
    "og:site_name": "Kho Vịnh Xanh",
    "og:locale": "vi_VN",
    "og:url": `${base}bai-viet/2021/cang-vinh-xanh/`,
    "twitter:card": "summary_large_image",
    "og:image:width": "1200",
    "og:image:height": "630",
  });
});

social("a row has its own card, and says on it what came out", async () => {
  const { tags } = await headOf(site, rowPage);
  assert.is(tags["og:type"], "website");
  assert.is(tags["article:published_time"], undefined);
  assert.match(tags["og:image"] ?? "", /\/anh\/the\/chi-tieu-san-luong-tang-2021-[0-9a-f]{8}\.png$/);
  assert.match(tags["og:image:alt"] ?? "", /Mức tăng sản lượng hàng hóa\. Kết quả: 5%\. Không nêu mức đề ra$/);
});

social("all other pages share the site's card, and every card is there, absolute, small enough", async () => {
  const pages = ["index.html", roadPage, "chi-tieu/index.html", "gioi-thieu/index.html", "du-lieu/index.html"];
  const shared = await Promise.all(pages.map(async (path) => (await headOf(site, path)).tags["og:image"]));
  assert.is(new Set(shared).size, 1);
  const own = await Promise.all([portPage, rowPage].map(async (path) => (await headOf(site, path)).tags["og:image"]));
  const named = new Set([...shared, ...own].map((address) => (address ?? "").replace(base, "")));
  const cards = (await filesIn(join(site, "anh", "the"))).map((name) => `anh/the/${name}`);
  assert.equal([...named].sort(), cards);
  for (const card of cards) {
    const bytes = await readFile(join(site, card));
    assert.ok(bytes.length <= 60_000);
    const { width, height } = await sharp(bytes).metadata();
    assert.equal([width, height], [1200, 630]);
  }
});

social("the search page and 404.html carry nothing of it", async () => {
  for (const path of ["tim-kiem/index.html", "404.html"]) {
    const { tags, links } = await headOf(site, path);
    assert.equal(tags, {});
    assert.is(links["manifest"], undefined);
    assert.is(links["apple-touch-icon"], undefined);
  }
});

social("where the site's address is not known, nothing names one, and no card is drawn", async () => {
  const folder = await built("title: Kho Vịnh Xanh\n");
  for (const path of ["index.html", portPage, rowPage]) {
    const { tags } = await headOf(folder, path);
    assert.is(tags["twitter:card"], "summary");
    assert.ok(tags["og:title"] && tags["og:description"] && tags["og:locale"] && tags["og:site_name"]);
    for (const key of Object.keys(tags)) assert.not.match(key, /^og:(url|image)/);
  }
  assert.equal(await filesIn(join(folder, "anh", "the")), []);
});

const manifestSchema = z.object({
  name: z.string(),
  lang: z.string(),
  start_url: z.string(),
  theme_color: z.string(),
  icons: z.array(z.object({ src: z.string(), sizes: z.string(), type: z.literal("image/png") })),
});

social("a page leads to the touch icon and the manifest, and the manifest to its icons", async () => {
  const { links, html } = await headOf(site, portPage);
  assert.match(links["apple-touch-icon"] ?? "", /^\.\.\/\.\.\/\.\.\/assets\/icon-180-[0-9a-f]{8}\.png$/);
  assert.is(links["manifest"], "../../../manifest.webmanifest");
  const manifest = manifestSchema.parse(JSON.parse(await readFile(join(site, "manifest.webmanifest"), "utf8")));
  assert.equal([manifest.name, manifest.lang, manifest.start_url], ["Kho Vịnh Xanh", "vi", "./"]);
  assert.ok(html.includes(`content="${manifest.theme_color}"`));
  for (const { src, sizes } of manifest.icons) {
    const { width, height } = await sharp(join(site, src)).metadata();
    assert.is(`${width}x${height}`, sizes);
  }
  assert.equal(
    manifest.icons.map(({ sizes }) => sizes),
    ["192x192", "512x512"],
  );
});

social("an article's picture is offered in several formats, at once and with its place kept", async () => {
  const { html } = await headOf(site, portPage);
  const [picture = ""] = /<picture>.*?<\/picture>/s.exec(html) ?? [];
  assert.match(
    picture,
    /<source type="image\/avif" srcset="\.\.\/\.\.\/\.\.\/anh\/cang-[0-9a-f]{8}-1\.avif 1w" sizes="/,
  );
  assert.match(picture, /<img src="[^"]+\.jpg" alt="Tàu cập cảng" width="1" height="1"\/?>/);
  assert.not.match(picture, /loading=/);
});

social.run();
