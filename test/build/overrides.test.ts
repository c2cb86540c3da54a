/** An archive with the components and styles of the guide: built, checked, taken along; and what its pages may not hold. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { blocksOf } from "../docs.ts";
import { archiveOf, scratch, tool, writeAll } from "../tools.ts";
import { filesIn } from "./run.ts";
import { portPage, sample } from "./sample.ts";

const own = suite("overrides in an archive");

/** The files that the guide shows, by their names. */
const shown = Object.fromEntries(
  blocksOf("overrides.md").flatMap(({ file, text }) => (file?.startsWith("overrides/") ? [[file, text]] : [])),
);

const archive = await archiveOf({ ...sample, ...shown });
const bag = join(await scratch(), "goi");

own("what the guide shows is built, and the finished site holds", async () => {
  assert.equal(Object.keys(shown), ["overrides/styles.css", "overrides/foot.tsx", "overrides/parts/motto.tsx"]);
  const built = await tool(["build", "--archive", archive, "--bag", bag]);
  assert.is(built.status, 0, built.stderr);
  const page = (await readFile(join(archive, "dist", portPage), "utf8")).replaceAll("\u00a0", " ");
  assert.match(
    page,
    /<\/footer><p class="label soft"><em>Con số đi kèm câu nói ra nó\.<\/em> <a href="\.\.\/\.\.\/\.\.\/[^"]+">/,
  );
  const [sheet = ""] = (await filesIn(join(archive, "dist/assets"))).filter((name) => name.startsWith("article-"));
  assert.match(await readFile(join(archive, "dist/assets", sheet), "utf8"), /--link:light-dark\(#8a1538,#f2a9bd\)/);
  assert.match(await readFile(join(archive, "dist/404.html"), "utf8"), /#8a1538/);
});

own("a bag of the site holds them among its sources", async () => {
  const packed = await filesIn(join(bag, "data/overrides"));
  assert.equal(packed, ["foot.tsx", "parts/motto.tsx", "styles.css"]);
});

own("what a page's policy refuses is told, and nothing is published", async () => {
  const before = await readFile(join(archive, "dist", portPage), "utf8");
  await writeAll(archive, {
    "overrides/foot.tsx": 'export const Foot = () => <p style="color: red">a<script>1</script></p>;\n',
  });
  const built = await tool(["build", "--archive", archive]);
  assert.is(built.status, 1);
  assert.match(built.stderr, /bai-viet\/2021\/cang-vinh-xanh\/index\.html:\d+:\d+ {2}the attribute “style” is a style/);
  assert.match(built.stderr, /a script or a style stands in the page that its policy does not name/);
  assert.is(await readFile(join(archive, "dist", portPage), "utf8"), before);
});

own("its faults come with those of all other files", async () => {
  await writeAll(archive, { "overrides/foot.tsx": "export const = 1;\n", "_data/units.yaml": "- {}\n" });
  const built = await tool(["build", "--archive", archive]);
  assert.is(built.status, 1);
  assert.match(built.stderr, /^_data\/units\.yaml:1:\d+ /m);
  assert.match(built.stderr, /^overrides\/foot\.tsx:1:14 {2}this cannot be compiled/m);
});

own.run();
