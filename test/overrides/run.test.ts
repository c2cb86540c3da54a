/** Components of an archive are run with what they may import, and with nothing that could make the same page another. */
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Fault, FaultsError } from "../../src/input/fault.ts";
import { readOverrides } from "../../src/overrides/read.ts";
import { faultIn, runComponents } from "../../src/overrides/run.ts";
import { componentsOf } from "../../src/render/own.ts";
import { recallNothing } from "../../src/store/recall.ts";

const running = suite("components of an archive");

async function codeOf(text: string): Promise<string> {
  const faults: Fault[] = [];
  const { code } = await readOverrides([{ path: "overrides/foot.tsx", text }], faults, recallNothing);
  assert.equal(faults, []);
  return code;
}

/** What is wrong with a component when it is made, as it is printed. */
async function failing(text: string): Promise<string> {
  const code = await codeOf(text);
  try {
    componentsOf(code);
  } catch (error) {
    if (error instanceof FaultsError) return error.message;
    throw error;
  }
  throw new Error("it does not fail");
}

running("they get what they import, and what they export is theirs", async () => {
  const code = await codeOf('import { h } from "preact";\nexport const Foot = () => h("p", null, "a");\n');
  const { Foot } = runComponents(code, { preact: { h: (...told: unknown[]) => told } });
  assert.type(Foot, "function");
  assert.equal(typeof Foot === "function" && Foot(), ["p", null, "a"]);
});

running("a file that fails when it is loaded is told where", async () => {
  const fault = await failing('const words = ["a"];\nwords[1].trim();\nexport const Foot = () => <p />;\n');
  assert.match(fault, /^overrides\/foot\.tsx:2:\d+ {2}this fails: “Cannot read properties of undefined/);
});

running("what is no function is no component", async () => {
  assert.match(await failing("export const Foot = 3;\n"), /^overrides\/foot\.tsx:1:1 .* “Foot”\n/);
});

for (const [name, use] of [
  ["new Date()", "new Date()"],
  ["Date.now", "Date.now()"],
  ["Date()", "Date()"],
  ["Math.random", "Math.random()"],
  ["process", "process.env"],
  ["fetch", 'fetch("https://example.org/")'],
  ["globalThis", "globalThis.process"],
  ["setTimeout", "setTimeout(() => {})"],
  ["crypto", "crypto.randomUUID()"],
] as const)
  running(`they have no ${name}`, async () => {
    const fault = await failing(
      `const from = 1;\nconst had = ${use};\nexport const Foot = () => <p>{from}{had}</p>;\n`,
    );
    assert.match(fault, /^overrides\/foot\.tsx:2:\d+ /);
    assert.ok(fault.includes(`“${name}” is not there for a component`), fault);
  });

running("days that are told, and numbers, can be reckoned with", async () => {
  const code = await codeOf(
    'const day = new Date("2020-08-03");\nexport const Foot = () => <p>{day.getUTCFullYear() + Math.max(1, 2)}{String(day instanceof Date)}</p>;\n',
  );
  assert.type(componentsOf(code).Foot, "function");
});

running("errors of others are no faults of theirs", async () => {
  assert.is(faultIn(await codeOf("export const Foot = () => <p />;\n"), new Error("x"), "/"), undefined);
});

running.run();
