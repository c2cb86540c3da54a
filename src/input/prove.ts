/** Proves a piece of YAML by its schema, and tells every fault at its place. */
import { z } from "zod";
import type { Fault } from "./fault.ts";
import * as say from "./messages.ts";
import type { Yaml } from "./yaml.ts";

export type Proved<T> =
  | { readonly value: T; readonly faults: readonly Fault[] }
  | { readonly value: undefined; readonly faults: readonly Fault[] };

/**
 * Gives the typed value of a YAML text, or every fault in it.
 * @param file the name that faults carry
 * @param named what a missing key is called: by itself, unless a file has so many groups that this says too little
 */
export function prove<Schema extends z.ZodType>(
  schema: Schema,
  yaml: Yaml,
  file: string,
  named: Naming = lastOf,
): Proved<z.output<Schema>> {
  if (yaml.faults.length > 0) return { value: undefined, faults: yaml.faults };
  const read = schema.safeParse(yaml.value, { reportInput: true });
  if (read.success) return { value: read.data, faults: [] };
  return { value: undefined, faults: read.error.issues.flatMap((issue) => faultsOf(issue, yaml, file, schema, named)) };
}

type Naming = (path: readonly PropertyKey[]) => string;

function lastOf(path: readonly PropertyKey[]): string {
  return String(path.at(-1) ?? "");
}

/** "nav.skip": a key with those of the groups that it is in. */
export function wholeKey(path: readonly PropertyKey[]): string {
  return path.map(String).join(".");
}

function faultsOf(issue: z.core.$ZodIssue, yaml: Yaml, file: string, schema: z.ZodType, named: Naming): Fault[] {
  if (issue.code === "unrecognized_keys") {
    const keys = keysAt(schema, issue.path);
    return issue.keys.map((key) => ({
      file,
      ...yaml.positionOfKey([...issue.path, key]),
      ...say.unknownKey(key, keys),
    }));
  }
  return [{ file, ...yaml.positionOf(issue.path), ...said(issue, named) }];
}

function said(issue: z.core.$ZodIssue, named: Naming): say.Said {
  const key = named(issue.path);
  if (issue.code === "custom" && isSaid(issue.params?.["said"])) return issue.params["said"];
  const options = issue.code === "invalid_value" ? issue.values.map(String) : [];
  const empty = issue.code === "invalid_value" && issue.input === "";
  if ((issue.input === undefined || empty) && key !== "") return say.missingKey(key, options);
  if (issue.code === "invalid_value") return say.notOneOf(issue.input, options);
  if (issue.code === "invalid_type") return say.wrongType(issue.expected, issue.input);
  return say.notValid(issue.input, issue.message);
}

function isSaid(value: unknown): value is say.Said {
  return typeof value === "object" && value !== null && "message" in value && "vi" in value;
}

/** The keys that a schema knows at a path; none where it is no group of keys. */
function keysAt(schema: unknown, path: readonly PropertyKey[]): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return keysAt(schema.unwrap(), path);
  if (schema instanceof z.ZodPipe) return keysAt(schema.out instanceof z.ZodTransform ? schema.in : schema.out, path);
  const [first, ...rest] = path;
  if (schema instanceof z.ZodArray) return keysAt(schema.element, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  return first === undefined ? Object.keys(schema.shape) : keysAt(schema.shape[String(first)], rest);
}
