/**
 * What of others' work a site carries to its readers, with versions and licences, as CycloneDX 1.6 has it. All else is the tool's own:
 * its scripts are bundled of nothing else, and packages that only build the site reach nobody.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { packageFolder, toolVersion } from "../tool.ts";

/** Its name in the folder of the downloads. */
export const shippedName = "thanh-phan.cdx.json";

/** A package, of which something reaches readers. */
interface Package {
  readonly name: string;
  /** What it is called. */
  readonly title: string;
  readonly description: string;
  /** The licence of what reaches readers, and the file of the package that holds it. */
  readonly licence: string;
  readonly text: string;
}

const font = { licence: "OFL-1.1", text: "LICENSE_FONT" };

const packages: readonly Package[] = [
  {
    ...font,
    name: "@expo-google-fonts/be-vietnam-pro",
    title: "Be Vietnam Pro",
    description: "typeface of labels and headings, cut to Latin and Vietnamese letters",
  },
  {
    ...font,
    name: "@expo-google-fonts/source-serif-4",
    title: "Source Serif 4",
    description: "typeface of texts, cut to Latin and Vietnamese letters",
  },
  {
    name: "pagefind",
    title: "Pagefind",
    description: "search in the reader's browser: a script and WebAssembly",
    licence: "MIT",
    text: "LICENSE/LICENSE",
  },
];

export interface Shipped extends Pick<Package, "name" | "title" | "description" | "licence" | "text"> {
  readonly version: string;
  readonly homepage: string;
}

let known: readonly Shipped[] | undefined;

/** What is shipped, from the packages that the tool is installed with; they do not change while it runs. */
export function shipped(): readonly Shipped[] {
  known ??= packages.map(({ text, ...own }) => {
    const folder = packageFolder(own.name);
    const { version, homepage } = manifestSchema.parse(JSON.parse(readFileSync(join(folder, "package.json"), "utf8")));
    return { ...own, version, homepage, text: readFileSync(join(folder, text), "utf8") };
  });
  return known;
}

const manifestSchema = z.object({ version: z.string(), homepage: z.string() });

/** The list as CycloneDX; it has neither a number by chance nor a time, so that the same packages give the same bytes. */
export function shippedText(): string {
  const version = toolVersion();
  const tool = purlOf({ name: "doi-chieu", version });
  const all = shipped();
  const list = {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      component: {
        type: "application",
        "bom-ref": tool,
        name: "doi-chieu",
        version,
        licenses: [{ license: { id: "MIT" } }],
        purl: tool,
      },
    },
    components: all.map(componentOf),
    dependencies: [{ ref: tool, dependsOn: all.map(purlOf) }, ...all.map((one) => ({ ref: purlOf(one) }))],
  };
  return `${JSON.stringify(list, undefined, 2)}\n`;
}

function componentOf(one: Shipped) {
  const { title, version, description, licence, text, homepage } = one;
  return {
    type: "library",
    "bom-ref": purlOf(one),
    name: title,
    version,
    description,
    scope: "required",
    licenses: [{ license: { id: licence, text: { contentType: "text/plain", content: text } } }],
    purl: purlOf(one),
    externalReferences: [{ type: "website", url: homepage }],
  };
}

/** What names a package everywhere: an `@` before its owner is written as %40. */
function purlOf({ name, version }: Pick<Shipped, "name" | "version">): string {
  return `pkg:npm/${name.replace("@", "%40")}@${version}`;
}
