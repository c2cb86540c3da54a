/** Small documents of Word, made for the tests: only what they are about stands in them. */
import { ZipFile } from "yazl";

export interface Docx {
  /** The inside of the body, in WordprocessingML. */
  readonly body: string;
  readonly core?: string;
  readonly footnotes?: readonly string[];
}

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packed = "http://schemas.openxmlformats.org/package/2006";
const styleNames = { Title: "Title", Subtitle: "Subtitle", Heading1: "heading 1", Heading2: "heading 2" };

/** A paragraph, in a style or none; `**` makes a stretch bold, `[^1]` is the mark of a note. */
export function p(text: string, style = "", more = ""): string {
  const runs = text
    .split(/(\*\*.*?\*\*|\[\^\d+\])/)
    .map(run)
    .join("");
  const named = style === "" ? "" : `<w:pStyle w:val="${style}"/>`;
  return `<w:p><w:pPr>${named}${more}</w:pPr>${runs}</w:p>`;
}

function run(text: string): string {
  const note = /^\[\^(\d+)\]$/.exec(text)?.[1];
  if (note !== undefined) return `<w:r><w:footnoteReference w:id="${note}"/></w:r>`;
  const bold = text.startsWith("**");
  const words = text.replaceAll("**", "").replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return words === ""
    ? ""
    : `<w:r>${bold ? "<w:rPr><w:b/></w:rPr>" : ""}<w:t xml:space="preserve">${words}</w:t></w:r>`;
}

/** An item of the list that `numbering.xml` has: 1 with points, 2 with numbers. */
export function item(text: string, list: 1 | 2, level = 0): string {
  return p(text, "", `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
}

/** A table; a cell that begins with `2|` spans two columns. */
export function table(rows: readonly (readonly string[])[], headed = true): string {
  const cell = (text: string): string => {
    const span = text.startsWith("2|") ? '<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>' : "";
    return `<w:tc>${span}${text
      .replace(/^2\|/, "")
      .split("\n")
      .map((line) => p(line))
      .join("")}</w:tc>`;
  };
  const row = (cells: readonly string[], index: number): string =>
    `<w:tr>${headed && index === 0 ? "<w:trPr><w:tblHeader/></w:trPr>" : ""}${cells.map(cell).join("")}</w:tr>`;
  return `<w:tbl>${rows.map(row).join("")}</w:tbl>`;
}

export async function docx({ body, core = "", footnotes = [] }: Docx): Promise<Buffer> {
  const level = (kind: string, at: number): string => `<w:lvl w:ilvl="${at}"><w:numFmt w:val="${kind}"/></w:lvl>`;
  const list = (id: number, kind: string): string =>
    `<w:abstractNum w:abstractNumId="${id}">${level(kind, 0)}${level(kind, 1)}</w:abstractNum>`;
  const styles = Object.entries(styleNames).map(
    ([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`,
  );
  const notes = footnotes.map((text, index) => `<w:footnote w:id="${index + 1}">${p(text)}</w:footnote>`);
  return zipped({
    "[Content_Types].xml": `<Types xmlns="${packed}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": relations([["officeDocument", "word/document.xml"]]),
    "word/_rels/document.xml.rels": relations([
      ["styles", "styles.xml"],
      ["numbering", "numbering.xml"],
      ["footnotes", "footnotes.xml"],
    ]),
    "word/document.xml": `<w:document ${word}><w:body>${body}</w:body></w:document>`,
    "word/styles.xml": `<w:styles ${word}>${styles.join("")}</w:styles>`,
    "word/numbering.xml": `<w:numbering ${word}>${list(1, "bullet")}${list(2, "decimal")}<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>`,
    "word/footnotes.xml": `<w:footnotes ${word}>${notes.join("")}</w:footnotes>`,
    "docProps/core.xml": `<cp:coreProperties xmlns:cp="${packed}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${core}</cp:coreProperties>`,
  });
}

function relations(parts: readonly (readonly [kind: string, target: string])[]): string {
  const each = parts.map(
    ([kind, target], index) => `<Relationship Id="r${index}" Type="${office}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packed}/relationships">${each.join("")}</Relationships>`;
}

export async function zipped(files: Readonly<Record<string, string>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  const parts: Buffer[] = [];
  for await (const part of zip.outputStream) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}
