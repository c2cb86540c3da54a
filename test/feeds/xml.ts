/** XML read and judged by libxml2, which knows nothing of what wrote it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { RelaxNGValidator, XmlDocument, XsdValidator } from "libxml2-wasm";
import { root } from "../tools.ts";

/** A document; what is not well-formed is thrown. */
export function readXml(text: string): XmlDocument {
  return XmlDocument.fromString(text);
}

/** The texts that an XPath finds, attributes and elements alike. */
export function found(text: string, path: string, namespaces: Readonly<Record<string, string>>): string[] {
  const document = readXml(text);
  const texts = document.find(path, { ...namespaces }).map(({ content }) => content);
  document.dispose();
  return texts;
}

/**
 * Holds a document against a schema.
 * @param schema a file of the project or of a package, from the project's folder: XML Schema, or RELAX NG where it ends in .rng
 */
export function mustConform(text: string, schema: string): void {
  const [described, document] = [readXml(readFileSync(join(root, schema), "utf8")), readXml(text)];
  const validator = schema.endsWith(".rng") ? RelaxNGValidator.fromDoc(described) : XsdValidator.fromDoc(described);
  try {
    validator.validate(document);
  } finally {
    for (const one of [validator, described, document]) one.dispose();
  }
}
