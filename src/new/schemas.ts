/** What an editor needs to help an archivist: a JSON Schema a kind of file, and the settings that tie the two together. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { z } from "zod";
import { articleSchema, organisationSchema, siteSchema, topicSchema } from "../archive/schema.ts";
import { UserError } from "../input/fault.ts";
import { type Json, jsonSchemaOf } from "../input/json-schema.ts";
import * as input from "../input/messages.ts";
import type { FaultLanguage } from "../input/said.ts";
import { schemaLineOf, schemaPath } from "../input/schema-line.ts";
import { unitSchema } from "../input/units.ts";
import { rowSchema } from "../ledger/row.ts";
import { helpFor } from "./field-help.ts";
import { snippetFiles } from "./snippets.ts";
import { tasks, tasksPath } from "./tasks.ts";
import { writeNew } from "./write.ts";

interface Kind {
  readonly schema: z.ZodType;
  /** The files that it is for, as the settings name them; none for front matter, which no data file is. */
  readonly files: readonly string[];
}

const kinds: Readonly<Record<string, Kind>> = {
  site: { schema: siteSchema, files: ["_data/site.yaml"] },
  topics: { schema: listFile(topicSchema), files: ["_data/topics.yaml"] },
  organisations: { schema: listFile(organisationSchema), files: ["_data/organisations.yaml"] },
  units: { schema: listFile(unitSchema), files: ["_data/units.yaml"] },
  targets: { schema: listFile(rowSchema), files: ["_data/targets.yaml", "_data/targets/*.yaml"] },
  article: { schema: articleSchema, files: [] },
};

/** A file that holds nothing but comments is an empty list. */
function listFile(item: z.ZodType): z.ZodType {
  return z.array(item).nullable();
}

/** The line at the head of a data file by which editors that know no settings find its schema. */
export function schemaLine(kind: keyof typeof kinds): string {
  return schemaLineOf(kind, `_data/${kind}.yaml`);
}

/** The schemas, by their paths within an archive. */
export function schemaFiles(language: FaultLanguage): ReadonlyMap<string, string> {
  const help = language === "vi" ? helpFor : undefined;
  return new Map(
    Object.entries(kinds).map(([name, { schema }]) => [schemaPath(name), textOf(jsonSchemaOf(schema, help))]),
  );
}

/** The settings of the editor, by their paths within an archive: those that people may have otherwise. */
export function settingFiles(): ReadonlyMap<string, string> {
  const schemas = Object.entries(kinds).filter(([, { files }]) => files.length > 0);
  const tied = Object.fromEntries(schemas.map(([name, { files }]) => [`./${schemaPath(name)}`, files]));
  return new Map([
    [".vscode/settings.json", textOf({ "yaml.schemas": tied })],
    [".vscode/extensions.json", textOf({ recommendations: ["redhat.vscode-yaml"] })],
    [tasksPath, `${JSON.stringify(tasks(), null, 2)}\n`],
  ]);
}

function textOf(value: Json): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

export interface Written {
  readonly written: readonly string[];
  /** Settings that are there already, say otherwise, and stay as they are. */
  readonly kept: readonly string[];
}

/** All that an editor needs in a new archive, by paths within it. */
export function editorFiles(language: FaultLanguage): ReadonlyMap<string, string> {
  return new Map([...schemaFiles(language), ...snippetFiles(language), ...settingFiles()]);
}

/**
 * Writes the schemas and snippets anew, and the settings where there are none.
 * @param archive an absolute path
 * @throws {UserError} when a file cannot be written
 */
export async function writeSchemas(archive: string, language: FaultLanguage): Promise<Written> {
  const own = [...schemaFiles(language), ...snippetFiles(language)];
  for (const [path, text] of own) await replace(join(archive, path), text);
  const begun: string[] = [];
  const kept: string[] = [];
  for (const [path, text] of settingFiles()) {
    const there = await readFile(join(archive, path), "utf8").catch(() => undefined);
    if (there === undefined) {
      await writeNew(join(archive, path), text);
      begun.push(path);
    } else if (there !== text) kept.push(path);
  }
  return { written: [...own.map(([path]) => path), ...begun], kept };
}

async function replace(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
    .then(() => writeFile(path, text))
    .catch((error: Error) => {
      throw new UserError(input.cannotBeWritten(path, error.message));
    });
}
