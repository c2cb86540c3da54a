/** The version that an archive names: what the tool may read of it. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readSources } from "../../src/archive/read.ts";
import { newestSchema, versionFault, versionOf } from "../../src/archive/schema-version.ts";
import { validate } from "../../src/archive/validate.ts";
import { archiveOf } from "../tools.ts";

const versions = suite("schema version");

async function siteWith(more: string) {
  return validate(await readSources(await archiveOf({ "_data/site.yaml": `title: Kho thử\n${more}` }))).site;
}

async function faultOf(more: string): Promise<string> {
  return siteWith(more).then(
    () => "",
    (error: Error) => error.message,
  );
}

versions("an archive that names none is of the first", async () => {
  assert.is((await siteWith("")).schema, "1");
  assert.is((await siteWith(`schema: ${newestSchema}\n`)).schema, String(newestSchema));
});

versions("a newer one than the tool knows is a fault, and so is what is none", async () => {
  const newer = await faultOf(`schema: ${newestSchema + 1}\n`);
  assert.match(newer, /^_data\/site\.yaml:2:9 {2}the archive is written for schema \d+; this tool reads up to \d+\n/);
  for (const written of ["0", "-1", "1.0", "01", "mới", "12345"])
    assert.match(await faultOf(`schema: ${written}\n`), /^_data\/site\.yaml:2:9 {2}“.*” is no version of the layout/);
});

versions("an older one is a fault that names the command", () => {
  assert.match(versionFault("1", 2)?.hint ?? "", /doi-chieu upgrade/);
  assert.is(versionFault("2", 2), undefined);
  assert.equal([versionOf("1"), versionOf("x")], [1, undefined]);
});

versions.run();
