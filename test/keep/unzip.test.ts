/** ZIP files that are read where they lie. */
import { type FileHandle, open, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ZipFile } from "yazl";
import { entriesOf, sumOfEntry, textOfEntry } from "../../src/keep/unzip.ts";
import { sha256 } from "../../src/text/digest.ts";
import { scratch } from "../tools.ts";

const unzipping = suite("unzip");

/** @param large as a file is written of more than 4 GB, or 65,535 entries */
async function zipped(large: boolean): Promise<Buffer> {
  const zip = new ZipFile();
  const options = { compress: false, forceZip64Format: large };
  zip.addBuffer(Buffer.from("một"), "kho/một.txt", options);
  zip.addBuffer(Buffer.from("hai"), "kho/hai.txt", { ...options, compress: true });
  zip.end({ forceZip64Format: large, comment: "" });
  return buffer(zip.outputStream as NodeJS.ReadableStream);
}

async function opened<T>(bytes: Buffer, act: (file: FileHandle) => Promise<T>): Promise<T> {
  const place = join(await scratch(), "kho.zip");
  await writeFile(place, bytes);
  const file = await open(place);
  return act(file).finally(() => file.close());
}

for (const large of [false, true])
  unzipping(`tells what is in it${large ? ", of one as large ones are written, too" : ""}`, async () => {
    await opened(await zipped(large), async (file) => {
      const [one, two] = await entriesOf(file);
      assert.ok(one && two);
      assert.equal([one.name, one.isPlain, two.name, two.isPlain], ["kho/một.txt", true, "kho/hai.txt", false]);
      assert.is(await textOfEntry(file, one), "một");
      assert.is(await sumOfEntry(file, one), sha256("một"));
    });
  });

unzipping("of one that is cut anywhere ends with an error, and soon", async () => {
  const whole = await zipped(true);
  for (let length = 0; length < whole.length; length += 7) {
    const outcome = opened(whole.subarray(0, length), entriesOf);
    assert.is(
      await outcome.then(
        () => "read",
        () => "an error",
      ),
      "an error",
      `${length}`,
    );
  }
});

unzipping.run();
