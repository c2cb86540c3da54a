/**
 * Holds a site's data package against the published profiles of Data Package 2.0, which belong to others and stand elsewhere:
 * `node --import tsx bench/data-package.ts dist/du-lieu/datapackage.json PROFILES`, where PROFILES is the folder
 * `public/profiles/2.0` of the repository frictionlessdata/datapackage.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv } from "ajv";
import { Command } from "commander";
import { z } from "zod";

const home = "https://datapackage.org/profiles/2.0";
const packageSchema = z.looseObject({
  resources: z.array(z.looseObject({ name: z.string(), schema: z.unknown().optional() })),
});

const program = new Command("data-package")
  .argument("<datapackage.json>", "the package's own file")
  .argument("<profiles>", "a folder with datapackage.json, dataresource.json, tableschema.json")
  .action(validate);
await program.parseAsync();

async function validate(file: string, profiles: string): Promise<void> {
  // Their formats are hints for forms, and their own meta-schema is of no matter here.
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false, validateSchema: false });
  for (const name of ["dataresource", "tabledialect", "tableschema", "datapackage"])
    ajv.addSchema(await profileAt(join(profiles, `${name}.json`)), `${home}/${name}.json`);
  const described = packageSchema.parse(await jsonAt(file));
  const told = [
    tell(ajv, "datapackage", "package", described),
    ...described.resources.map((resource) => tell(ajv, "dataresource", resource.name, resource)),
    ...described.resources.flatMap(({ name, schema }) =>
      schema === undefined ? [] : [tell(ajv, "tableschema", `schema of ${name}`, schema)],
    ),
  ];
  if (told.includes(false)) process.exitCode = 1;
}

function tell(ajv: Ajv, profile: string, what: string, value: unknown): boolean {
  const valid = ajv.validate(`${home}/${profile}.json`, value);
  console.log(`${valid ? "valid" : "NOT VALID"}  ${what}${valid ? "" : `: ${ajv.errorsText()}`}`);
  return valid;
}

/** A profile without the name of its own meta-schema, which need not be at hand. */
async function profileAt(path: string): Promise<object> {
  const { $schema, ...profile } = z.looseObject({}).parse(await jsonAt(path));
  return profile;
}

async function jsonAt(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, "utf8"));
}
