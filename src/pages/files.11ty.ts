import type { FileView } from "../views/data.ts";

/** Files that are not pages: written as they are. */
export const data = {
  pagination: { data: "views.file", size: 1, alias: "file" },
  permalink: ({ file }: { readonly file: FileView }) => file.address,
  eleventyExcludeFromCollections: true,
};

export function render({ file }: { readonly file: FileView }): string {
  return file.content;
}
