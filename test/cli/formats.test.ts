/** Faults as documents: JSON, annotations of GitHub's workflows, SARIF; beside what people are told. */
import { rm } from "node:fs/promises";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { z } from "zod";
import type { Fault } from "../../src/input/fault.ts";
import { both } from "../../src/input/said.ts";
import { type Document, printReport, type Report } from "../../src/pipeline/formats.ts";
import { archiveOf, article, root, tool } from "../tools.ts";
import { sarifSchema } from "./sarif-schema.ts";

const documents = suite("faults as documents");

const fault: Fault = {
  file: "src/articles/2021/cảng 1,5.md",
  line: 4,
  column: 7,
  ...both({ message: "100% off", hint: "write { a: 1 }\n![x](y.png)" }, { message: "sai hết" }),
};
const report: Report = { faults: [fault], folder: "/kho/nguon", from: "/kho", version: "1.2.3" };

function parsed(document: Document, told: Partial<Report> = {}): unknown {
  return JSON.parse(printReport({ ...report, ...told }, document, "en"));
}

documents("name files from where the command runs, with their places and words in the language of the command", () => {
  assert.equal(parsed("json"), {
    tool: "doi-chieu",
    version: "1.2.3",
    faults: [
      {
        file: "nguon/src/articles/2021/cảng 1,5.md",
        line: 4,
        column: 7,
        message: "100% off",
        hint: "write { a: 1 }\n![x](y.png)",
      },
    ],
  });
  const vi = z.object({ faults: z.array(z.object({ message: z.string() })) });
  const told = vi.parse(JSON.parse(printReport(report, "json", "vi")));
  assert.equal(told.faults, [{ message: "sai hết" }]);
});

documents("for GitHub are one line each, with what would end it written otherwise", () => {
  assert.is(
    printReport({ ...report, error: "x\ny" }, "github", "en"),
    "::error file=nguon/src/articles/2021/cảng 1%2C5.md,line=4,col=7,title=doi-chieu::100%25 off%0A    write { a: 1 }%0A![x](y.png)\n::error title=doi-chieu::x%0Ay\n",
  );
  assert.is(printReport({ ...report, faults: [] }, "github", "en"), "");
});

const ajv = new Ajv({ allErrors: true, strict: false });
formats.default(ajv);
const isSarif = ajv.compile(sarifSchema);

function held(document: unknown): void {
  assert.ok(isSarif(document), JSON.stringify(isSarif.errors));
}

const results = z.object({
  runs: z.array(
    z.object({
      invocations: z.array(z.object({ executionSuccessful: z.boolean() })),
      results: z.array(
        z.object({
          message: z.object({ text: z.string() }),
          locations: z.array(
            z.object({
              physicalLocation: z.object({ artifactLocation: z.object({ uri: z.string() }), region: z.unknown() }),
            }),
          ),
        }),
      ),
    }),
  ),
});

documents(
  "in SARIF hold against its schema, with or without faults, and where the command has failed otherwise",
  () => {
    for (const told of [{}, { faults: [] }, { faults: [], error: "no [a](b) {c}" }, { from: "/elsewhere" }])
      held(parsed("sarif", told));
    const [run] = results.parse(parsed("sarif", { error: "no" })).runs;
    assert.equal(run?.invocations, [{ executionSuccessful: false }]);
    assert.equal(run?.results[0]?.message.text, "100% off\n    write {{ a: 1 }}\n!\\[x](y.png)");
    assert.equal(run?.results[0]?.locations, [
      {
        physicalLocation: {
          artifactLocation: { uri: "nguon/src/articles/2021/c%E1%BA%A3ng%201%2C5.md" },
          region: { startLine: 4, startColumn: 7 },
        },
      },
    ]);
  },
);

documents("name a file that lies elsewhere by its whole path", () => {
  const [run] = results.parse(parsed("sarif", { from: "/elsewhere" })).runs;
  const place = run?.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri;
  assert.is(place, pathToFileURL("/kho/nguon/src/articles/2021/cảng 1,5.md").href);
  assert.match(printReport({ ...report, from: "/elsewhere" }, "github", "en"), "file=/kho/nguon/src/");
});

const faulty = await archiveOf({ "src/articles/2021/a.md": article("A", "2021-01-15", "Một.", "topics: [x]\n") });
const whole = await archiveOf({ "src/articles/2021/a.md": article("A", "2021-01-15", "Một.") });

/** A path as a document of a command has it that runs in the project. */
function named(path: string): string {
  const way = relative(root, path);
  return way.startsWith("..") ? path : way;
}

const jsonSchema = z.strictObject({
  tool: z.string(),
  version: z.string(),
  faults: z.array(z.looseObject({ file: z.string(), line: z.number(), column: z.number() })),
  error: z.string().optional(),
});

documents(
  "of a build stand on the standard output, what people are told beside it, and the status is the same",
  async () => {
    const { status, stdout, stderr } = await tool(["build", "--archive", faulty, "--format", "json"]);
    assert.is(status, 1);
    const [first, ...others] = jsonSchema.parse(JSON.parse(stdout)).faults;
    assert.equal([first?.file, first?.line, first?.column], [named(join(faulty, "src/articles/2021/a.md")), 4, 10]);
    assert.equal(others, []);
    assert.match(stderr, /^src\/articles\/2021\/a\.md:4:10 {2}topic “x” is not known/m);
    const fine = await tool(["build", "--archive", whole, "--format", "sarif"]);
    assert.is(fine.status, 0, fine.stderr);
    held(JSON.parse(fine.stdout));
    assert.equal(results.parse(JSON.parse(fine.stdout)).runs[0]?.results, []);
  },
);

documents("of a check name the files of the site, and say what else has gone wrong", async () => {
  const out = join(whole, "dist");
  await rm(join(out, "404.html"));
  const { status, stdout, stderr } = await tool(["check", "--archive", whole, "--format", "github"]);
  assert.is(status, 1);
  assert.match(
    stdout,
    `::error file=${named(join(out, "404.html"))},line=1,col=1,title=doi-chieu::the page is missing`,
  );
  assert.match(stderr, /1 fault; .* is not whole\n$/);
  const nowhere = await tool(["check", "--out", join(whole, "khong"), "--format", "json"]);
  assert.is(nowhere.status, 1);
  assert.match(jsonSchema.parse(JSON.parse(nowhere.stdout)).error ?? "", "is no folder");
});

documents("with addresses that were lost leave nothing else on the standard output", async () => {
  const out = join(whole, "dist");
  const since = join(out, "manifest-sha256.txt");
  const { status, stdout } = await tool(["check", "--out", out, "--since", since, "--format", "json"]);
  assert.is(status, 0);
  assert.equal(jsonSchema.parse(JSON.parse(stdout)).faults, []);
});

documents.run();
