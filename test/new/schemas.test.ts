/** The schemas that an editor reads: they say what the tool says, explain every field, and refuse nothing that it accepts. */
import { readdirSync } from "node:fs";
import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv } from "ajv";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { schemaFiles, settingFiles } from "../../src/new/schemas.ts";
import { filesIn } from "../build/run.ts";
import { archiveOf, root, scratch, tool, toolAsIs } from "../tools.ts";

const schemas = suite("schemas for editors");

const files = schemaFiles("vi");
const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
const checks = new Map([...files].map(([path, text]) => [path, ajv.compile(JSON.parse(text))]));

/** What a schema has against a file as an editor reads it: numbers as numbers. */
function against(kind: string, text: string): string[] {
  const check = checks.get(`.vscode/schemas/${kind}.json`);
  if (check === undefined) throw new Error(`no schema ${kind}`);
  check(parse(text));
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** The kind of a file, by its path within an archive. */
function kindOf(path: string): string | undefined {
  if (/^src\/articles\/\d{4}\/[^/]+\.md$/.test(path)) return "article";
  return /^_data\/(site|topics|organisations|units|targets)(?:\/[^/]+)?\.yaml$/.exec(path)?.[1];
}

async function faultsIn(archive: string): Promise<string[]> {
  const found: string[] = [];
  for (const path of await filesIn(archive)) {
    const kind = kindOf(path);
    if (kind === undefined) continue;
    const text = await readFile(join(archive, path), "utf8");
    const yaml = kind === "article" ? (/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? "") : text;
    found.push(...against(kind, yaml).map((fault) => `${path}: ${fault}`));
  }
  return found;
}

schemas("the project's own are those that the tool writes", async () => {
  for (const [path, text] of [...files, ...settingFiles()])
    assert.is(await readFile(join(root, path), "utf8"), text, `${path}: npm run new -- schemas writes it anew`);
});

schemas("they accept the project's own archive", async () => {
  for (const folder of ["_data", "src/articles"]) assert.ok((await filesIn(join(root, folder))).length > 0);
  assert.equal(await faultsIn(root), []);
});

const archives = join(root, "test/archives");

for (const name of readdirSync(archives).sort())
  schemas(`they accept whatever the tool accepts: ${name.replaceAll("-", " ")}`, async () => {
    const accepted = await access(join(archives, name, "expected.json")).then(
      () => true,
      () => false,
    );
    if (accepted) assert.equal(await faultsIn(join(archives, name)), []);
  });

/** The fields of a schema, each with the keys that lead to it. */
function fieldsOf(node: unknown, path: readonly string[] = []): (readonly [string, unknown])[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === "properties" && typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([name, field]) => [
          [[...path, name].join("."), field] as const,
          ...fieldsOf(field, [...path, name]),
        ])
      : fieldsOf(value, path),
  );
}

for (const language of ["vi", "en"] as const)
  schemas(`every field is explained in ${language}`, () => {
    for (const [file, text] of schemaFiles(language)) {
      const fields = fieldsOf(JSON.parse(text));
      assert.ok(fields.length > 2, file);
      const silent = fields.filter(([, field]) => !explains(field, language)).map(([name]) => `${file} ${name}`);
      assert.equal(silent, []);
    }
  });

const marked = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i;

function explains(field: unknown, language: "vi" | "en"): boolean {
  if (typeof field !== "object" || field === null || !("description" in field)) return false;
  const { description } = field;
  return typeof description === "string" && description.length > 5 && (language === "en" || marked.test(description));
}

const row = "- { id: a-1, name: Tên, organisation: cang, period: 2020, measure: flow";

const wrong: readonly (readonly [string, string, string, string])[] = [
  ["an unknown key", "targets", `${row}, titel: x }`, "/0 must NOT have additional properties"],
  [
    "a key that is missing",
    "targets",
    "- { id: a-1, name: Tên, organisation: cang, period: 2020 }",
    "/0 must have required property 'measure'",
  ],
  [
    "a word that is not in the list",
    "targets",
    `${row.replace("flow", "flux")} }`,
    "/0/measure must be equal to one of the allowed values",
  ],
  ["an id with capitals", "targets", `${row.replace("a-1", "A1")} }`, "/0/id must match pattern"],
  ["a period with a hyphen", "targets", `${row.replace("2020", "2015-2020")} }`, "/0/period must match pattern"],
  ["a decimal comma", "targets", `${row}, result: { value: "8", to: "8,8" } }`, "/0/result/to must match pattern"],
  ["an empty value", "site", 'title: ""', "/title must match pattern"],
  ["a date as it is said", "article", "title: Tên\ndate: 3/8/2020", "/date must match pattern"],
];

for (const [name, kind, text, fault] of wrong)
  schemas(`${name} is marked while one types`, () => {
    assert.ok(
      against(kind, text).some((each) => each.startsWith(fault)),
      against(kind, text).join("\n"),
    );
  });

const fine: readonly (readonly [string, string, string])[] = [
  ["numbers without quotation marks", "targets", `${row}, result: { value: 8.8, article: 2020/a, quote: "8,8" } }`],
  ["a wording as one word", "targets", `${row}, wording: vuot }`],
  ["a wording with its quote", "targets", `${row}, wording: { value: vuot, article: 2020/a, quote: vượt } }`],
  ["one author", "article", "title: Tên\ndate: 2020-08-03\nauthor: Mai Lan"],
  ["several authors", "article", "title: Tên\ndate: 2020-08-03\nauthor: [Mai Lan, Diệu Anh]"],
  ["a title that is a number", "article", "title: 2020\ndate: 2020-08-03"],
  ["a file of comments", "topics", "# chưa có\n"],
];

for (const [name, kind, text] of fine) schemas(`${name} is let through`, () => assert.equal(against(kind, text), []));

schemas("a new archive has them, with help in its language, and its settings name their files", async () => {
  const archive = join(await scratch(), "kho");
  const begun = await toolAsIs(["new", "archive", archive]);
  assert.is(begun.status, 0);
  // The tool lies in a folder of this machine.
  assert.match(begun.stdout, /npm install \.\/doi-chieu-[\d.]+\.tgz/);
  for (const [path, text] of [...files, ...settingFiles()])
    assert.is(await readFile(join(archive, path), "utf8"), text);
  const site = await readFile(join(archive, "_data/site.yaml"), "utf8");
  assert.match(site, /^# yaml-language-server: \$schema=\.\.\/\.vscode\/schemas\/site\.json\n/);
  assert.equal(await faultsIn(archive), []);
});

schemas("the command writes them anew, and leaves settings of one's own alone", async () => {
  const archive = await archiveOf({ ".vscode/settings.json": "{}\n", ".vscode/schemas/site.json": "{}\n" });
  const made = await tool(["new", "schemas", "--archive", archive]);
  assert.is(made.status, 0, made.stderr);
  assert.match(made.stdout, /\n\.vscode\/settings\.json is there already and stays as it is\n$/);
  assert.is(await readFile(join(archive, ".vscode/settings.json"), "utf8"), "{}\n");
  assert.is(
    await readFile(join(archive, ".vscode/schemas/site.json"), "utf8"),
    schemaFiles("en").get(".vscode/schemas/site.json"),
  );
});

schemas.run();
