/** What the tool is built on: releases that have mended known holes, nothing that must run at installation, and a list of what reaches readers. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import { build } from "esbuild";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { z } from "zod";
import { shipped, shippedText } from "../src/downloads/shipped.ts";
import { scriptFiles } from "../src/render/scripts.ts";
import { packageFolder } from "../src/tool.ts";
import { root } from "./tools.ts";

const dependencies = suite("dependencies");

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      integrity: z.string().optional(),
      license: z.string().optional(),
      hasInstallScript: z.boolean().optional(),
      optional: z.boolean().optional(),
    }),
  ),
});
const { packages } = lockSchema.parse(JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")));

dependencies("what is installed on any system is known by its sum", () => {
  const unknown = Object.entries(packages).filter(([path, { integrity }]) => path !== "" && integrity === undefined);
  assert.equal(
    unknown.map(([path]) => path),
    [],
  );
});

/** Every copy of a package in the tree, by its path. */
function copiesOf(name: string): [path: string, version: string][] {
  return Object.entries(packages).flatMap(([path, { version = "" }]) =>
    path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`) ? [[path, version]] : [],
  );
}

/** The release that has mended the last known hole, and whether the package must be there at all. */
const floors: readonly (readonly [name: string, least: string, needed: boolean])[] = [
  ["markdown-it", "14.2.0", true],
  ["linkify-it", "5.0.2", true],
  ["liquidjs", "10.27.1", true],
  ["js-yaml", "4.3.2", false],
  ["pagefind", "1.1.1", true],
];

function isAtLeast(version: string, least: string): boolean {
  const [a, b] = [version, least].map((text) => text.split(".").map(Number));
  const at = b?.findIndex((part, index) => part !== a?.[index]) ?? -1;
  return !version.includes("-") && (at < 0 || (a?.[at] ?? 0) > (b?.[at] ?? 0));
}

for (const [name, least, needed] of floors)
  dependencies(`no copy of ${name} is older than ${least}`, () => {
    const copies = copiesOf(name);
    assert.ok(copies.length > 0 || !needed);
    assert.equal(
      copies.filter(([, version]) => !isAtLeast(version, least)),
      [],
    );
  });

dependencies("versions are compared part by part", () => {
  const later = ["5.0.2", "5.0.10", "5.1.0", "6.0.0", "10.0.0"];
  assert.equal(
    later.map((version) => isAtLeast(version, "5.0.2")),
    [true, true, true, true, true],
  );
  assert.equal(
    ["5.0.1", "4.9.9", "5.0.2-beta.1"].map((version) => isAtLeast(version, "5.0.2")),
    [false, false, false],
  );
});

/** Their programs come in packages of their own, one for each system; what their scripts do is look whether that has worked. */
const scriptsOfNoNeed = ["@swc/core", "esbuild"];

dependencies("nothing needs to run at installation", () => {
  const withScripts = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript === true);
  const names = withScripts.map(([path]) => path.split("node_modules/").at(-1));
  assert.equal(
    names.filter((name) => !scriptsOfNoNeed.includes(name ?? "")),
    [],
  );
});

dependencies("every version is named exactly, here and in the lock file", () => {
  const named = z.object({
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
  });
  const own = named.parse(JSON.parse(readFileSync(join(root, "package.json"), "utf8")));
  for (const [name, version] of Object.entries({ ...own.dependencies, ...own.devDependencies })) {
    assert.match(version, /^\d+\.\d+\.\d+$/, name);
    assert.is(packages[`node_modules/${name}`]?.version, version, name);
  }
});

const listed = z
  .object({
    components: z.array(
      z.object({
        name: z.string(),
        version: z.string(),
        purl: z.string(),
        licenses: z.array(z.object({ license: z.object({ id: z.string(), text: z.object({ content: z.string() }) }) })),
      }),
    ),
  })
  .parse(JSON.parse(shippedText()));

dependencies("the list of what is shipped holds against the schema of CycloneDX 1.6", () => {
  const schema = (name: string): Record<string, unknown> =>
    JSON.parse(
      readFileSync(
        join(packageFolder("@cyclonedx/cyclonedx-library"), `res/schema/${name}.SNAPSHOT.schema.json`),
        "utf8",
      ),
    );
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats.default(ajv);
  // No address of another letter than ASCII stands in the list.
  ajv.addFormat("idn-email", true).addFormat("iri-reference", true);
  for (const name of ["spdx", "jsf-0.82", "cryptography-defs"])
    ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
  const isValid = ajv.compile(schema("bom-1.6"));
  assert.ok(isValid(JSON.parse(shippedText())), JSON.stringify(isValid.errors));
  assert.not(isValid({ ...JSON.parse(shippedText()), specVersion: 1 }));
  assert.not(isValid({ ...JSON.parse(shippedText()), components: [{ name: "a" }] }));
});

dependencies(
  "the list names the versions and licences of the lock file, and has no time and no number by chance",
  () => {
    for (const { purl, version, licenses } of listed.components) {
      const name = decodeURIComponent(purl.replace(/^pkg:npm\//, "").replace(/@[^@]*$/, ""));
      const locked = packages[`node_modules/${name}`];
      assert.is(version, locked?.version, name);
      for (const { license } of licenses) {
        assert.ok(locked?.license?.split(/ AND /).includes(license.id), name);
        assert.match(
          license.text.content,
          license.id === "MIT" ? /Permission is hereby granted/ : /SIL Open Font License/i,
        );
      }
    }
    assert.is(listed.components.length, 3);
    assert.not.match(shippedText(), /serialNumber|timestamp|node_modules/);
    assert.is(shippedText(), shippedText());
  },
);

dependencies("scripts for readers are bundled of nothing but the tool's own files and what is listed", async () => {
  const { metafile } = await build({
    entryPoints: ["not-found.ts", "offline.ts", ...Object.values(scriptFiles).map(({ file }) => file)].map((file) =>
      join(root, "src/browser", file),
    ),
    absWorkingDir: root,
    tsconfigRaw: {},
    bundle: true,
    metafile: true,
    write: false,
    format: "esm",
    outdir: "out",
    external: ["pagefind-module"],
  });
  const inputs = Object.keys(metafile.inputs);
  assert.ok(inputs.length > 50, `${inputs.length}`);
  assert.equal(
    inputs.filter((path) => !path.startsWith("src/")),
    [],
  );
  assert.ok(shipped().some(({ name }) => name === "pagefind"));
});

dependencies.run();
