/** What a bag says of itself, as RFC 8493 has it. Nothing in it comes from a clock or from the machine. */
import { z } from "zod";
import { printManifest, type Sums } from "../publish/manifest.ts";
import { sha256 } from "../text/digest.ts";
import { toolVersion } from "../tool.ts";

/** By it a bag of this tool is known. */
export const agent = "Bag-Software-Agent: doi-chieu ";

/** The sums of what a bag is made for, and those of what it says of itself. */
export const [listName, tagListName] = ["manifest-sha256.txt", "tagmanifest-sha256.txt"] as const;

/** What the site's own data package says of it. */
export const describedSchema = z.object({
  title: z.string(),
  description: z.string().optional(),
  homepage: z.string().optional(),
  /** The day of its newest content. */
  version: z.string(),
  contributors: z.array(z.object({ title: z.string(), email: z.string().optional() })).optional(),
});

export type Described = z.output<typeof describedSchema>;

/**
 * The files of a bag beside its payload, by their names, in the order in which they are written.
 * @param payload sums by paths that begin with `data/`
 * @param bytes of the whole payload
 */
export function tagFiles(described: Described, payload: Sums, bytes: number): Readonly<Record<string, string>> {
  const manifest = printManifest(payload);
  const tags = {
    "bagit.txt": "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n",
    "bag-info.txt": infoOf(described, `${bytes}.${Object.keys(payload).length}`),
    [listName]: manifest,
  };
  const sums = Object.fromEntries(Object.entries(tags).map(([name, text]) => [name, sha256(text)]));
  return { ...tags, [tagListName]: printManifest(sums) };
}

/** The day of bagging is the day of the newest content: the same content gives the same bag. */
function infoOf({ title, description, homepage, version, contributors = [] }: Described, oxum: string): string {
  const [{ title: organisation = title, email } = { title }] = contributors;
  const lines: readonly (readonly [label: string, value: string | undefined])[] = [
    ["Source-Organization", organisation],
    ["Contact-Email", email],
    ["External-Description", description === undefined ? title : `${title}. ${description}`],
    ["External-Identifier", homepage],
    ["Bagging-Date", version],
    ["Payload-Oxum", oxum],
  ];
  const told = lines.flatMap(([label, value]) => (value === undefined ? [] : [`${label}: ${onOneLine(value)}\n`]));
  return `${agent}${toolVersion()}\n${told.join("")}`;
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
