/** What the tool must never do: take files that are not its own, write into sources, or fall over an odd request. */
import { access, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { refuseOddAddresses } from "../../src/start/guard.ts";
import { archiveOf, article, tool } from "../tools.ts";

const guards = suite("guards");
const files = { "src/articles/2021/a.md": article("A", "2021-01-15", "Một.") };

guards("files of others beside the site's store are left alone, also by --clean", async () => {
  const archive = await archiveOf(files);
  const store = join(archive, ".dist.cache");
  await mkdir(store);
  const own = Array.from({ length: 6 }, (_, index) => join(store, `cua-toi-${index}`));
  for (const path of own) await writeFile(path, "x");
  assert.is((await tool(["build", "--archive", archive])).status, 0);
  assert.is((await tool(["build", "--archive", archive, "--clean"])).status, 0);
  for (const path of own) await access(path);
});

guards("a site is never published into the archive's sources", async () => {
  const archive = await archiveOf(files);
  for (const out of ["src/articles/site", "_data", "src"]) {
    const { status, stderr } = await tool(["build", "--archive", archive, "--out", join(archive, out)]);
    assert.is(status, 1);
    assert.match(stderr, /lies within the archive's sources/);
  }
});

guards("import writes nothing into a folder that is no archive", async () => {
  const archive = await archiveOf({ "bai.txt": "Tên bài\n\n03/08/2020\n\n(Báo) – Mở đầu.\n\nMột đoạn dài.\n" });
  const { status, stderr } = await tool(["import", join(archive, "bai.txt"), "--archive", join(archive, "src")]);
  assert.is(status, 1);
  assert.match(stderr, /is no archive/);
});

guards("an address with a password or a fragment cannot be the site's", async () => {
  for (const url of [
    "https://u:p@example.org/",
    "https://example.org/?q=1",
    "https://example.org/#a",
    "ftp://example.org/",
  ]) {
    const { status, stderr } = await tool(["build", "--archive", "x", "--site-url", url]);
    assert.is(status, 1);
    assert.match(stderr, /--site-url/);
  }
});

guards("the dev server refuses addresses that would end it", async () => {
  const asked = (url: string) => {
    const told = { status: 200, passed: false };
    const response = {
      set statusCode(status: number) {
        told.status = status;
      },
      end: () => {},
    };
    refuseOddAddresses({ url }, response, () => {
      told.passed = true;
    });
    return told;
  };
  for (const url of ["/%zz", "/..%2f_data/site.yaml", "/a/../../b", "/%00", "/..%5ca", "x"]) {
    assert.equal(asked(url), { status: 400, passed: false }, url);
  }
  for (const url of ["/", "/chi-tieu/?q=%zz", "/b%C3%A0i/"]) assert.ok(asked(url).passed, url);
});

guards.run();
