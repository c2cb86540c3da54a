/** Goes through an XML text: elements by their names without a prefix. No entity but XML's own five is known. */
import { Parser } from "htmlparser2";

export type Attributes = Readonly<Record<string, string>>;

/**
 * Calls back at the beginning and end of every element.
 * @param close gets the text since the last beginning or end: all of it, where the element holds nothing but text
 */
export function walk(
  xml: string,
  open: (name: string, attributes: Attributes) => void,
  close: (name: string, text: string) => void = () => {},
): void {
  let text = "";
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        text = "";
        open(withoutPrefix(name), attributes);
      },
      ontext(more) {
        text += more;
      },
      onclosetag(name) {
        close(withoutPrefix(name), text);
        text = "";
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
}

/** "r:id" as "id": every writer of workbooks chooses its own prefixes. */
export function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
