/**
 * What Data Package 2.0 and Table Schema 2.0 ask of the parts that the downloads use, written anew as JSON Schema, and
 * stricter: nothing else may stand there. The published profile belongs to others and no package was found to hold it.
 */
const text = { type: "string", minLength: 1 };
/** A web address, or a path that stays within the package's own folder. */
const path = { type: "string", pattern: "^(https?://|(?!/|\\.|~|.*\\.\\./|.*://).+)" };
const named = { type: "string", pattern: "^[-a-zA-Z0-9._]+$" };

const constraints = {
  type: "object",
  additionalProperties: false,
  properties: {
    required: { type: "boolean" },
    unique: { type: "boolean" },
    pattern: { type: "string", format: "regex" },
    enum: { type: "array", minItems: 1, uniqueItems: true, items: { type: "string" } },
  },
};

const field = {
  type: "object",
  required: ["name", "type"],
  additionalProperties: false,
  properties: {
    name: text,
    title: text,
    description: text,
    type: { enum: ["string", "number", "integer", "boolean", "date"] },
    format: { const: "uri" },
    decimalChar: { type: "string", minLength: 1, maxLength: 1 },
    categories: {
      type: "array",
      minItems: 1,
      uniqueItems: true,
      items: {
        type: "object",
        required: ["value"],
        properties: { value: text, label: text },
        additionalProperties: false,
      },
    },
    constraints,
  },
};

const names = { type: "array", minItems: 1, uniqueItems: true, items: text };

const schema = {
  type: "object",
  required: ["fields"],
  additionalProperties: false,
  properties: {
    fields: { type: "array", minItems: 1, items: field },
    missingValues: { type: "array", items: { type: "string" } },
    primaryKey: names,
    foreignKeys: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["fields", "reference"],
        properties: {
          fields: names,
          reference: { type: "object", required: ["fields"], properties: { resource: text, fields: names } },
        },
      },
    },
  },
};

const dialect = {
  type: "object",
  additionalProperties: false,
  properties: {
    header: { type: "boolean" },
    delimiter: { type: "string", minLength: 1, maxLength: 1 },
    quoteChar: { type: "string", minLength: 1, maxLength: 1 },
    doubleQuote: { type: "boolean" },
    lineTerminator: { type: "string" },
  },
};

const resource = {
  type: "object",
  required: ["name", "path"],
  additionalProperties: false,
  properties: {
    name: { type: "string", pattern: "^[-a-z0-9._]+$" },
    path,
    type: { const: "table" },
    title: text,
    description: text,
    format: text,
    mediatype: { type: "string", pattern: "^.+/.+$" },
    encoding: { const: "utf-8" },
    bytes: { type: "integer", minimum: 1 },
    hash: { type: "string", pattern: "^sha256:[a-f0-9]{64}$" },
    dialect,
    schema,
  },
};

export const profile = {
  type: "object",
  required: ["$schema", "name", "resources"],
  additionalProperties: false,
  properties: {
    $schema: { const: "https://datapackage.org/profiles/2.0/datapackage.json" },
    name: { type: "string", pattern: "^[-a-z0-9._]+$" },
    id: text,
    title: text,
    description: text,
    homepage: { type: "string", format: "uri" },
    version: text,
    created: { type: "string", format: "date-time" },
    contributors: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        additionalProperties: false,
        properties: { title: text, path, email: { type: "string", format: "email" }, roles: names },
      },
    },
    licenses: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        additionalProperties: false,
        anyOf: [{ required: ["name"] }, { required: ["path"] }],
        properties: { name: named, path, title: text },
      },
    },
    sources: {
      type: "array",
      items: {
        type: "object",
        minProperties: 1,
        additionalProperties: false,
        properties: { title: text, path },
      },
    },
    resources: { type: "array", minItems: 1, items: resource },
  },
};
