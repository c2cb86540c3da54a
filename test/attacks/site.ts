/** Every page and file of an archive, made in memory. */
import { htmlOf } from "../../src/render/eleventy.ts";
import type { Site } from "../../src/render/site.ts";

export interface MadePage {
  readonly kind: string;
  readonly address: string;
  readonly html: string;
}

type Template = { readonly render: (received: { readonly view: unknown; readonly site: unknown }) => unknown };

/** The pages of a site, each by its own template. */
export async function* pagesOf({ views, props: site }: Site): AsyncGenerator<MadePage> {
  for (const [kind, all] of Object.entries(views)) {
    const name = kind === "notFound" ? "not-found" : kind;
    const { render }: Template = await import(`../../src/pages/${name}.11ty.tsx`);
    for (const view of all) yield { kind, address: view.frame.address, html: htmlOf(render({ view, site })) };
  }
}
