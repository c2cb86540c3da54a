/** A strict reader of BibTeX: it counts braces as BibTeX does, and takes no sign that TeX would act on. */

export interface Entry {
  readonly type: string;
  readonly key: string;
  /** Each field as a reader sees it; an address stays as it is written. */
  readonly fields: Readonly<Record<string, string>>;
  readonly authors: readonly string[];
}

/**
 * Reads one entry.
 * @throws {Error} at the first thing that BibTeX or TeX would stumble over
 */
export function readBibtex(text: string): Entry {
  const [, type = "", key = "", body = ""] = /^@([a-z]+)\{([^,]*),\n([\s\S]*)\}\n$/.exec(text) ?? [];
  if (!/^[a-z0-9-]+$/.test(key)) throw new Error(`no entry, or an odd key: ${text}`);
  const raw = Object.fromEntries(fieldsOf(body));
  const fields = Object.entries(raw).map(([name, value]) => [name, name === "url" ? value : printed(value)] as const);
  return { type, key, fields: Object.fromEntries(fields), authors: namesOf(raw["author"] ?? "") };
}

/** Name and value of each field. */
function fieldsOf(body: string): (readonly [string, string])[] {
  const fields: (readonly [string, string])[] = [];
  let rest = body;
  while (rest !== "") {
    const [start, name = "", macro] = /^ {2}([a-z]+) = (?:([a-z]{3})(?=,\n))?/.exec(rest) ?? [];
    if (start === undefined) throw new Error(`no field: ${rest}`);
    rest = rest.slice(start.length);
    const value = macro ?? group(rest);
    rest = rest.slice(macro === undefined ? value.length + 2 : 0);
    if (!rest.startsWith(",\n")) throw new Error(`no end of ${name}: ${rest}`);
    if (fields.some(([known]) => known === name)) throw new Error(`${name} twice`);
    rest = rest.slice(2);
    fields.push([name, value]);
  }
  return fields;
}

/** What stands in the braces that a text begins with. To BibTeX a brace is a brace, whatever stands before it. */
function group(text: string): string {
  let depth = 0;
  for (const [index, sign] of [...text].entries()) {
    depth += sign === "{" ? 1 : sign === "}" ? -1 : 0;
    if (index === 0 && depth !== 1) break;
    if (depth === 0) return [...text].slice(1, index).join("");
  }
  throw new Error(`braces that do not close: ${text}`);
}

/** The names between which "and" stands outside of all braces. */
function namesOf(authors: string): string[] {
  const names: string[] = [];
  let rest = authors;
  while (rest !== "") {
    const name = group(rest);
    names.push(printed(name));
    rest = rest.slice(name.length + 2);
    if (rest !== "" && !rest.startsWith(" and {")) throw new Error(`no name: ${rest}`);
    rest = rest.replace(/^ and /, "");
  }
  return names;
}

const commands: Readonly<Record<string, string>> = {
  textbackslash: "\\",
  textbraceleft: "{",
  textbraceright: "}",
  textasciitilde: "~",
  textasciicircum: "^",
};

/** What TeX prints of a value: escaped signs as themselves, braces not at all. */
function printed(value: string): string {
  return value.replace(/\\([a-z]+)\{\}|\\([$&#%_])|([\\~^$&#%_])|[{}]/g, (_, command, sign, bare) => {
    if (bare !== undefined) throw new Error(`TeX would act on ${bare} in ${value}`);
    const known = sign ?? (command === undefined ? "" : commands[command]);
    if (known === undefined) throw new Error(`no command ${command}`);
    return known;
  });
}
