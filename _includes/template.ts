/** What the templates of src/pages share: where their pages come from and what they receive. */
import type { View } from "../src/views/view.ts";
import type { Views } from "../src/views/views.ts";
import type { SiteProps } from "./site.tsx";

/** What a template receives for one page. */
export interface Received<Kind extends keyof Views> {
  readonly view: Views[Kind][number];
  readonly site: SiteProps;
}

/**
 * Eleventy's settings for a template: one page for each view of its kind, at the view's own address.
 * @param kind the name of the views in `viewsOf`
 */
export function pagesOf(kind: keyof Views) {
  return {
    pagination: { data: `views.${kind}`, size: 1, alias: "view" },
    permalink: ({ view }: { readonly view: View<unknown> }) => fileOf(view.frame.address),
    eleventyExcludeFromCollections: true,
  };
}

/** The file that a host serves for an address: a folder's address is that of its index.html. */
export function fileOf(address: string): string {
  return address.endsWith("/") ? `${address}index.html` : address;
}
