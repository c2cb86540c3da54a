/**
 * What SARIF 2.1.0 demands of the objects that are written here, and no other property of them. Written after the standard:
 * Static Analysis Results Interchange Format 2.1.0 plus Errata 01 (OASIS, 2023), 3.11 to 3.58.
 */

const text = { type: "string", minLength: 1 };
const place = { type: "integer", minimum: 1 };

function object(required: readonly string[], properties: object) {
  return { type: "object", required, properties, additionalProperties: false };
}

function list(items: object, least = 0) {
  return { type: "array", minItems: least, uniqueItems: least === 0, items };
}

/** 3.11: a message has a text; braces stand for themselves only where they are doubled. */
const message = object(["text"], { text: { ...text, pattern: "^(?:[^{}]|\\{\\{|\\}\\}|\\{\\d+\\})*$" } });

/** 3.4: a reference to a file: relative ones say from where, and no path holds a space. */
const artifactLocation = object(["uri"], {
  uri: { type: "string", format: "uri-reference" },
  uriBaseId: text,
});

const region = object(["startLine"], { startLine: place, startColumn: place });
const physicalLocation = object(["artifactLocation"], { artifactLocation, region });
const location = object(["physicalLocation"], { physicalLocation });
const level = { enum: ["none", "note", "warning", "error"] };

/** 3.27 */
const result = object(["message"], {
  ruleId: text,
  ruleIndex: { type: "integer", minimum: -1 },
  level,
  message,
  locations: list(location),
});

/** 3.49: the descriptor of a rule. */
const rule = object(["id"], { id: text, shortDescription: object(["text"], { text }) });
/** 3.19 */
const driver = object(["name"], { name: text, version: text, rules: list(rule) });
/** 3.20, 3.58 */
const invocation = object(["executionSuccessful"], {
  executionSuccessful: { type: "boolean" },
  toolExecutionNotifications: list(object(["message"], { level, message })),
});

/** 3.14 */
const run = object(["tool"], {
  tool: object(["driver"], { driver }),
  columnKind: { enum: ["utf16CodeUnits", "unicodeCodePoints"] },
  invocations: list(invocation),
  results: list(result),
});

/** 3.13 */
export const sarifSchema = object(["version", "runs"], {
  $schema: { type: "string", format: "uri" },
  version: { const: "2.1.0" },
  runs: list(run),
});
