/** JSON Schemas for editors, from the schemas by which files are proved: completion, help and first faults while one types. */
import { z } from "zod";

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type Node = { readonly [key: string]: Json };

/** What a group of keys or a list is called on the way to a field: "result.table.row". */
export type HelpOf = (path: string) => string | undefined;

/**
 * The JSON Schema of what a person may write. Every scalar may stand as text or as number, for YAML reads 2020 and 8.8 as
 * numbers where this program reads them as written; what a refinement refuses beyond its pattern is left to the build.
 * @param help words for a field instead of the schema's own, by the keys that lead to it
 */
export function jsonSchemaOf(schema: z.ZodType, help: HelpOf = () => undefined): Node {
  const made = z.toJSONSchema(schema, {
    io: "input",
    target: "draft-7",
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema instanceof z.ZodPipe && zodSchema.in instanceof z.ZodTransform) jsonSchema[bare] = true;
      if (zodSchema instanceof z.ZodObject && jsonSchema.required !== undefined)
        jsonSchema.required = jsonSchema.required.filter((key) => !mayBeLeftOut(zodSchema.shape[key]));
    },
  });
  return nodeOf(json.parse(made), [], help);
}

const json: z.ZodType<Node> = z.record(z.string(), z.json());

/** Marks what may also stand bare: one item of a list, the value of a group. */
const bare = "x-bare";

function mayBeLeftOut(schema: unknown): boolean {
  return schema instanceof z.ZodType && schema.safeParse(undefined).success;
}

function nodeOf(node: Node, path: readonly string[], help: HelpOf): Node {
  const { [bare]: isBare, properties, items, anyOf, type, description, ...others } = node;
  const rest = type === "array" ? withoutDefault(others) : others;
  const words = path.length === 0 ? description : (help(path.join(".")) ?? description);
  const described = words === undefined ? {} : { description: words };
  const inner = {
    ...(type !== undefined && { type: type === "string" && rest["enum"] === undefined ? ["string", "number"] : type }),
    ...(isNode(properties) && { properties: propertiesOf(properties, path, help) }),
    ...(isNode(items) && { items: nodeOf(items, path, help) }),
    ...(isList(anyOf) && { anyOf: anyOf.map((each) => (isNode(each) ? nodeOf(each, path, help) : each)) }),
    ...rest,
  };
  if (isBare !== true) return { ...described, ...inner };
  const alone = inner.items ?? inner.properties?.["value"] ?? {};
  return { ...described, anyOf: [alone, inner] };
}

/** A list that may be left out: that it is then empty helps nobody. */
function withoutDefault({ default: _, ...rest }: Node): Node {
  return rest;
}

function propertiesOf(properties: Node, path: readonly string[], help: HelpOf): Node {
  const entries = Object.entries(properties).map(([key, value]) => [
    key,
    isNode(value) ? nodeOf(value, [...path, key], help) : value,
  ]);
  return Object.fromEntries(entries);
}

/** Whether a value may stand at the end of these keys: one that is no group and no list. */
export function fieldAt(schema: Json | undefined, path: readonly (string | number)[]): boolean {
  if (!isNode(schema)) return false;
  const { properties, items, anyOf } = schema;
  if (isList(anyOf)) return anyOf.some((each) => fieldAt(each, path));
  const [first, ...rest] = path;
  if (first === undefined) return properties === undefined && items === undefined;
  if (typeof first === "number") return rest.length > 0 && fieldAt(items, rest);
  return isNode(properties) && Object.hasOwn(properties, first) && fieldAt(properties[first], rest);
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function isNode(value: Json | undefined): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
