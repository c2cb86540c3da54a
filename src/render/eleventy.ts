/** Eleventy's part: it takes the site's views and writes one page for each. What it is told, it is told here. */
import { join } from "node:path";
import { Eleventy, type EleventyConfig } from "@11ty/eleventy";
import { isValidElement } from "preact";
import { renderToString } from "preact-render-to-string";
import { bindHtml } from "../text/bind.ts";
import { toolFolder } from "../tool.ts";
import type { Site } from "./site.ts";

export type Progress = (done: number, total: number) => void;

/** The folder of the templates. */
export const templates = join(toolFolder, "src", "pages");

/**
 * Tells Eleventy how templates render and what they receive.
 * Templates that lie under node_modules or in an ignored folder count all the same: the tool may be installed there.
 * @param progress told of each page that is rendered
 */
export function configure(config: EleventyConfig, site: Site, progress: Progress = () => {}): void {
  const total = pageCount(site);
  let done = 0;
  config.addExtension(["11ty.ts", "11ty.tsx"], {
    key: "11ty.js",
    compile: () =>
      async function (data) {
        const rendered = await this.defaultRenderer(data);
        progress(++done, total);
        return htmlOf(rendered);
      },
  });
  config.setTemplateFormats(["11ty.ts", "11ty.tsx"]);
  config.setUseGitIgnore(false);
  config.ignores.delete("**/node_modules/**");
  // Eleventy would load every file of its data folder as global data; this one does not exist.
  config.setDataDirectory("no-data");
  config.addGlobalData("views", site.views);
  config.addGlobalData("site", site.props);
}

/** How many pages Eleventy writes for a site. */
export function pageCount({ views }: Site): number {
  const { file: _, ...pages } = views;
  return Object.values(pages).reduce((sum, { length }) => sum + length, 0);
}

/**
 * Renders every page into a folder.
 * @param folder an absolute path; nothing is written elsewhere
 */
export async function renderPages(site: Site, folder: string, progress?: Progress): Promise<void> {
  // No configuration file is looked for: one of the folder that the command was started in would count else.
  const eleventy = new Eleventy(templates, folder, {
    configPath: false,
    quietMode: true,
    config: (config) => configure(config, site, progress),
  });
  eleventy.disableLogger();
  await eleventy.write();
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
