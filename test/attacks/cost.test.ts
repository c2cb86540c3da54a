/** No text takes the tool longer than its length allows: each is made a page of, or refused, and the processor is told how long it may be busy. */
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { z } from "zod";
import { FaultsError } from "../../src/input/fault.ts";
import { run } from "../build/run.ts";
import { archiveFrom } from "../model.ts";
import { article, root } from "../tools.ts";
import { known, mended, over } from "./hard-inputs.ts";

const cost = suite("cost");

/** Long enough that what grows with the square takes minutes; `npm run attacks` tries ten times as much. */
const length = Number(process.env["ATTACKS_LENGTH"] ?? 30_000);
/** In seconds of the processor: no text of this length takes a tenth of it. */
const most = 20;

const told = z.object({ name: z.string(), outcome: z.string(), seconds: z.number() });

cost("each hard text becomes a page or is refused, and nothing hangs", async () => {
  const stages = join(root, "test", "attacks", "stages.ts");
  // The system itself ends what goes on without end, and what wants more memory than a build may have.
  const limits = `ulimit -t 600; exec "$0" --max-old-space-size=1500 --import tsx "${stages}" ${length}`;
  const { stdout, stderr, status } = await run("sh", ["-c", limits, process.execPath]);
  const lines = stdout
    .trim()
    .split("\n")
    .map((line) => told.parse(JSON.parse(line)));
  assert.is(status, 0, `after ${lines.at(-1)?.name}: ${stderr.slice(0, 500)}`);
  assert.equal(
    lines.map(({ name }) => name),
    Object.keys({ ...mended, ...known }),
  );
  for (const { name, seconds } of lines)
    assert.ok(seconds < most * Math.max(1, length / 100_000), `${name}: ${seconds} s`);
  const refused = lines.filter(({ outcome }) => outcome.startsWith("refused"));
  console.log(
    `${lines.length} hard texts of ${length} characters: ${lines.length - refused.length} made, ${refused.length} refused`,
  );
});

const path = "src/articles/2021/a.md";

function faultsOf(files: Readonly<Record<string, string>>): FaultsError["faults"] {
  try {
    archiveFrom(files);
    return [];
  } catch (error) {
    if (error instanceof FaultsError) return error.faults;
    throw error;
  }
}

cost("one address that many links would repeat is refused with a hint", () => {
  const [fault] = faultsOf({
    [path]: article("A", "2021-01-15", mended["one long address for many links"]?.(200_000) ?? ""),
  });
  assert.match(fault?.message ?? "", /addresses of the links are too long together/);
  const often = `[nguồn]: https://example.org/mot-dia-chi-dai/\n\n${over("[nguồn] ", 8000)}`;
  assert.equal(faultsOf({ [path]: article("A", "2021-01-15", often) }), []);
});

cost("a ledger of trash is refused by its first faults", () => {
  const rows = over("- { a: b, c: [d], id: 1 2, name: ok }\n", 600_000).replace(/\n[^\n]*$/, "\n");
  const faults = faultsOf({ [path]: article("A", "2021-01-15", "Một."), "_data/targets.yaml": rows });
  assert.ok(faults.length > 100 && faults.length < 2000, String(faults.length));
  assert.match(faults.at(-1)?.message ?? "", /more faults/);
});

cost("a quote of 100,000 characters is looked for and not found", () => {
  const quote = over("nghiêng ngả, ", 100_000);
  const faults = faultsOf({
    [path]: article("A", "2021-01-15", over("nghiêng ngã, ", 100_000)),
    "_data/organisations.yaml": "- { id: cang, name: Cảng }\n",
    "_data/targets.yaml": `- ${JSON.stringify({ id: "a", name: "A", organisation: "cang", period: "2020", measure: "flow", unit: "tonne", result: { value: "5", article: "2021/a", quote } })}\n`,
  });
  assert.match(faults[0]?.message ?? "", /does not stand in/);
});

cost.run();
