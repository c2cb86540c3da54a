/** What editors are given beside the schemas: snippets, tasks that show faults where they stand, the line that names a schema. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv } from "ajv";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parse } from "yaml";
import { z } from "zod";
import { add, additionTo } from "../../src/import/sheet/ledger-file.ts";
import { FaultsError, printFault } from "../../src/input/fault.ts";
import { both, faultLanguages } from "../../src/input/said.ts";
import { editorFiles, schemaFiles } from "../../src/new/schemas.ts";
import { snippetFiles, snippetsPath } from "../../src/new/snippets.ts";
import { buildPatterns, faultPattern, tasks } from "../../src/new/tasks.ts";
import { explain } from "../../src/pipeline/explain.ts";
import { printSummary } from "../../src/pipeline/print.ts";
import { words } from "../../src/pipeline/words.ts";
import { archiveOf, root, tool } from "../tools.ts";

const editor = suite("help for editors");

const snippetSchema = z.record(
  z.string(),
  z.strictObject({
    scope: z.enum(["markdown", "yaml"]),
    prefix: z.array(z.string()),
    body: z.array(z.string()),
    description: z.string(),
  }),
);

function snippetsIn(language: "vi" | "en") {
  return Object.entries(snippetSchema.parse(JSON.parse(snippetFiles(language).get(snippetsPath) ?? "")));
}

/** A snippet as it is put in, where nobody fills in anything. */
function filled(body: readonly string[]): string {
  return body
    .join("\n")
    .replace(/\$CURRENT_(YEAR|MONTH|DATE)/g, (_, part: string) => (part === "YEAR" ? "2020" : "08"))
    .replace(/\$\{\d+\|([^,|]+)[^}]*\}/g, "$1")
    .replace(/\$\{\d+:([^}]*)\}/g, "$1")
    .replace(/\$\{\d+\}|\$\d/g, "");
}

const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });

/** What a schema has against a text as an editor reads it. */
function against(kind: string, text: string): string[] {
  const check = ajv.compile(JSON.parse(schemaFiles("vi").get(`.vscode/schemas/${kind}.json`) ?? ""));
  check(parse(text));
  return (check.errors ?? []).map(({ instancePath, message }) => `${kind} ${instancePath} ${message}`);
}

editor("snippets begin what the schemas accept, whatever language they are named in", () => {
  for (const language of faultLanguages) {
    const bodies = new Map(snippetsIn(language).map(([, { prefix, body }]) => [prefix.at(-1) ?? "", filled(body)]));
    const text = (name: string): string => bodies.get(name) ?? "";
    const front = text("article").split("---\n")[1] ?? "";
    for (const [kind, yaml] of [
      ["article", front],
      ["article", `title: A\ndate: 2020-08-03\n${text("image")}`],
      ["targets", text("row")],
      ["targets", text("row") + text("margin")],
      ["organisations", text("organisation")],
      ["topics", text("topic")],
      ["units", text("unit")],
    ] as const)
      assert.equal([...against(kind, yaml), ...(yaml.length < 20 ? ["is missing"] : [])], [], `${kind}: ${yaml}`);
  }
});

editor("snippets are named and filled in the archive's language, and typed in either", () => {
  const [vi, en] = [snippetsIn("vi"), snippetsIn("en")];
  const empty = (body: readonly string[]): string[] => body.map((line) => line.replace(/(\$\{\d+):[^}]*/g, "$1"));
  assert.equal(
    vi.map(([, { prefix, body }]) => [prefix, empty(body)]),
    en.map(([, { prefix, body }]) => [prefix, empty(body)]),
  );
  const lines = en.flatMap(([, { body }]) => body);
  // The line of a unit's words in Vietnamese holds some.
  const foreign = lines.filter((line) => /[À-ỹđ]|\b(?:bai|don|ten|anh)\b/.test(line));
  assert.equal(
    foreign.map((line) => line.trim().slice(0, 3)),
    ["vi:"],
  );
  assert.ok(vi.every(([name, { description }], index) => name === description && name !== en[index]?.[0]));
  assert.is(new Set(vi.flatMap(([, { prefix }]) => prefix)).size, vi.length * 2);
});

const fault = {
  file: "src/articles/2020/cảng biển.md",
  line: 3,
  column: 12,
  ...both({ message: "a: b", hint: "c" }, { message: "lỗi", hint: "d" }),
};

editor("tasks find the place and the words of a fault in what is printed, and nothing else", () => {
  const printed = explain(new FaultsError([fault]), "en").split("\n");
  const found = printed.map((line) => new RegExp(faultPattern).exec(line)?.slice(1));
  assert.equal(found, [["src/articles/2020/cảng biển.md", "3", "12", "a: b"], undefined, undefined, undefined]);
  assert.match(printFault(fault, "vi"), new RegExp(faultPattern, "m"));
});

editor("the task that builds again and again knows when a build begins and ends, in either language", () => {
  const [begins, ends] = [new RegExp(buildPatterns.begins), new RegExp(buildPatterns.ends)];
  const made = { articles: 1, rows: 0, pages: 1, files: 1, indexBytes: 1, indexKept: false, out: "/kho/dist" };
  for (const language of faultLanguages) {
    const { stages } = words[language];
    assert.match(`✔ ${stages.read}  12  0.1 s`, begins);
    assert.match(stages.read, begins);
    for (const [name, stage] of Object.entries(stages)) if (name !== "read") assert.not.match(`✔ ${stage}  12`, begins);
    const summary = printSummary(made, { stages: new Map(), total: 1 }, language).split("\n");
    assert.equal(
      summary.map((line) => ends.test(line)),
      [...summary.slice(0, -1).map(() => false), true],
    );
    assert.match(
      explain(new FaultsError([fault]), language)
        .split("\n")
        .at(-1) ?? "",
      ends,
    );
  }
});

editor("faults of sources stand below the archive, those of a site below its folder", () => {
  const places = tasks().tasks.map(({ label, problemMatcher }) => [label, JSON.stringify(problemMatcher)] as const);
  for (const [label, matcher] of places)
    assert.match(matcher, `"relative","\${workspaceFolder}${label.endsWith("check") ? "/dist" : ""}"`);
});

editor(
  "a new file of the ledger names its schema where the archive has one, and one that is there stays as it is",
  async () => {
    const row = "- { id: a, name: A, organisation: cang, period: 2020, measure: flow }\n";
    const archive = await archiveOf({ ".vscode/schemas/targets.json": "{}\n", "_data/targets.yaml": "# của tôi\n" });
    const added = async (path: string): Promise<string> => {
      const addition = await additionTo(archive, path, row);
      if (!("text" in addition)) throw new Error("nothing can be added");
      assert.is(await add(archive, addition), undefined);
      const text = await readFile(join(archive, path), "utf8");
      assert.is(text.split("\n")[addition.line - 1], row.trimEnd());
      return text;
    };
    assert.is(
      await added("_data/targets/cang.yaml"),
      `# yaml-language-server: $schema=../../.vscode/schemas/targets.json\n${row}`,
    );
    assert.is(await added("_data/targets.yaml"), `# của tôi\n\n${row}`);
    const plain = await additionTo(await archiveOf({}), "_data/targets.yaml", row);
    assert.ok("text" in plain && plain.text === row);
  },
);

editor(
  "the project's own are those that the tool writes, and so is what the command writes into an archive",
  async () => {
    for (const [path, text] of editorFiles("vi"))
      assert.is(await readFile(join(root, path), "utf8"), text, `${path}: npm run new -- schemas writes it anew`);
    const archive = await archiveOf({ [snippetsPath]: "{}\n" });
    const made = await tool(["new", "schemas", "--archive", archive]);
    assert.is(made.status, 0, made.stderr);
    for (const [path, text] of editorFiles("en")) assert.is(await readFile(join(archive, path), "utf8"), text, path);
  },
);

editor.run();
