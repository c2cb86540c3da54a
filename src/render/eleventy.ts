/** Eleventy's part: it takes the views of pages and renders each. What it is told, it is told here. */
import { setImmediate as turn } from "node:timers/promises";
import type { EleventyConfig } from "@11ty/eleventy";
import { isValidElement } from "preact";
import { renderToString } from "preact-render-to-string";
import { z } from "zod";
import type { SiteProps } from "../../_includes/site.tsx";
import { FaultsError } from "../input/fault.ts";
import { faultIn } from "../overrides/run.ts";
import { spanOf } from "../spans.ts";
import { bindHtml } from "../text/bind.ts";
import { templatesFolder } from "../tool.ts";
import type { View } from "../views/view.ts";

/** The views of pages by their kind, as the templates are named, and what all of them receive. */
export interface Pages {
  readonly views: Readonly<Record<string, readonly View<unknown>[]>>;
  readonly props: SiteProps;
}

/** As they are written, and as they are where the tool is bundled. */
const formats = ["11ty.tsx", "11ty.mjs"];

/**
 * Tells Eleventy how templates render and what they receive.
 * Templates that lie under node_modules or in an ignored folder count all the same: the tool may be installed there.
 * @param rendered called for each page that is rendered
 */
export function configure(config: EleventyConfig, { views, props }: Pages, rendered: () => void = () => {}): void {
  let count = 0;
  config.addExtension(formats, {
    key: "11ty.js",
    compile: () =>
      async function (data) {
        const at = addressIn(data);
        const make = async (): Promise<string> => htmlOf(await this.defaultRenderer(data));
        const page = await spanOf("page", at, make).catch(toldOf(props, at));
        rendered();
        if (++count % inTurn === 0) await turn();
        return page;
      },
  });
  config.setTemplateFormats([...formats]);
  config.setUseGitIgnore(false);
  config.ignores.delete("**/node_modules/**");
  // Eleventy would load every file of its data folder as global data; this one does not exist.
  config.setDataDirectory("no-data");
  config.addGlobalData("views", views);
  config.addGlobalData("site", props);
}

/** What an archive's own component has thrown is a fault of its file. */
function toldOf({ ownCode }: SiteProps, page: string): (error: unknown) => never {
  return (error) => {
    throw faultIn(ownCode, error, page) ?? error;
  };
}

const addressSchema = z.object({ page: z.object({ url: z.string() }) });

/** The address of the page that a template is given the data of. */
function addressIn(data: unknown): string {
  return addressSchema.safeParse(data).data?.page.url ?? "";
}

/** After so many pages, what else the process does has its turn: Eleventy itself waits for nothing while it renders. */
const inTurn = 8;

const renderedSchema = z.array(z.object({ url: z.string(), content: z.string() }));

/**
 * Renders pages; nothing is written.
 * @param folder where they are to stand, an absolute path
 * @returns what each is, by its address
 */
export async function renderPages(
  pages: Pages,
  folder: string,
  rendered?: () => void,
): Promise<ReadonlyMap<string, string>> {
  // Loaded only where there is something to render: that takes longer than all else of a build without.
  const { Eleventy } = await import("@11ty/eleventy");
  // No configuration file is looked for: one of the folder that the command was started in would count else.
  const eleventy = new Eleventy(templatesFolder, folder, {
    configPath: false,
    quietMode: true,
    config: (config) => configure(config, pages, rendered),
  });
  eleventy.disableLogger();
  const made = renderedSchema.parse(await eleventy.toJSON().catch(asFaults));
  return new Map(made.map(({ url, content }) => [url, content]));
}

const wrappedSchema = z.object({ originalError: z.unknown() });

/** Eleventy wraps what is thrown in errors of its own, one in another. */
function asFaults(error: unknown): never {
  for (let inner = error; inner !== undefined; inner = wrappedSchema.safeParse(inner).data?.originalError)
    if (inner instanceof FaultsError) throw inner;
  throw error;
}

/**
 * The file of a page.
 * @param rendered what its template gave
 */
export function htmlOf(rendered: unknown): string {
  if (typeof rendered === "string") return rendered;
  if (isValidElement(rendered)) return `<!doctype html>${bindHtml(renderToString(rendered))}\n`;
  throw new Error("a template gave neither text nor an element");
}
