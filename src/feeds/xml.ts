/** XML as text: the library escapes what must be, and nothing is put together by hand. */
import Builder from "fast-xml-builder";

/** An element's content: what begins with `@` is an attribute, `#text` its own text, a list one element each. */
export type XmlNode = { readonly [name: string]: XmlContent | undefined };
export type XmlContent = string | XmlNode | readonly (string | XmlNode)[];

const builder = new Builder({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
  format: true,
});

/** Writes a document with one root element. */
export function xmlOf(root: XmlNode): string {
  return builder.build({ "?xml": { "@version": "1.0", "@encoding": "UTF-8" }, ...root });
}
