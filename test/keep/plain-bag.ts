/** What RFC 8493 asks of a bag, looked at plainly: nothing here comes from the code that writes them. */
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";

/** What is wrong with a bag; nothing where it is complete and valid. */
export async function wrongWith(bag: string): Promise<string[]> {
  const files = (await readdir(bag, { recursive: true, withFileTypes: true }))
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(bag, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
  const text = (name: string): Promise<string> => readFile(join(bag, name), "utf8");
  const payload = await linesOf(await text("manifest-sha256.txt"));
  const tags = await linesOf(await text("tagmanifest-sha256.txt"));
  const inPayload = files.filter((path) => path.startsWith("data/"));
  const bytes = (await Promise.all(inPayload.map(async (path) => (await readFile(join(bag, path))).length))).reduce(
    (sum, size) => sum + size,
    0,
  );
  const oxum = /^Payload-Oxum: (\d+)\.(\d+)$/m.exec(await text("bag-info.txt"));
  return [
    ...said(
      (await text("bagit.txt")) !== "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n",
      "bagit.txt (2.1.1)",
    ),
    ...said(inPayload.length === 0, "no payload (2.1.2)"),
    ...inPayload.filter((path) => !payload.has(path)).map((path) => `${path} is in no manifest (2.1.3)`),
    ...[...payload.keys()].filter((path) => !path.startsWith("data/")).map((path) => `${path} is no payload (2.1.3)`),
    ...["bagit.txt", "bag-info.txt", "manifest-sha256.txt"]
      .filter((name) => !tags.has(name))
      .map((name) => `${name} has no sum`),
    ...said(tags.has("tagmanifest-sha256.txt"), "a tag manifest names itself (2.2.1)"),
    ...(await sumsWrong(bag, payload)),
    ...(await sumsWrong(bag, tags)),
    ...said(!/^([^\s:][^:\n]*: .*\n)+$/.test(await text("bag-info.txt")), "bag-info.txt (2.2.2)"),
    ...said(Number(oxum?.[1]) !== bytes || Number(oxum?.[2]) !== inPayload.length, "Payload-Oxum (2.2.2)"),
  ];
}

function said(isWrong: boolean, words: string): string[] {
  return isWrong ? [words] : [];
}

/** Lines of a manifest: a sum, white space, a path with CR, LF and % encoded. */
async function linesOf(text: string): Promise<Map<string, string>> {
  const lines = text.split("\n").slice(0, -1);
  return new Map(
    lines.map((line) => {
      const [, sum = "", path = ""] = /^([0-9a-f]{64}) +(.+)$/.exec(line) ?? [];
      return [path.replace(/%0D/g, "\r").replace(/%0A/g, "\n").replace(/%25/g, "%"), sum];
    }),
  );
}

async function sumsWrong(bag: string, sums: ReadonlyMap<string, string>): Promise<string[]> {
  const wrong = [...sums].map(async ([path, sum]) => {
    const content = await readFile(join(bag, path)).catch(() => undefined);
    if (content === undefined) return [`${path} is missing`];
    return said(createHash("sha256").update(content).digest("hex") !== sum, `${path} is not what its sum says`);
  });
  return (await Promise.all(wrong)).flat();
}
