import type { Section } from "../src/views/view.ts";
import { type Here, useHere, useHref } from "./site.tsx";

/** Whether a page can open the search dialog: the search page needs none, and 404.html knows no way to it. */
export function canReach({ adrift }: Pick<Here, "adrift">, section: Section): boolean {
  return !adrift && section !== "search";
}

/** The script that waits for the reader to reach for the search, and where it finds the dialog. */
export function Reach({ section }: { readonly section: Section }) {
  const here = useHere();
  const href = useHref();
  const { scripts, sheets, dialogFile } = here.site;
  if (!canReach(here, section)) return null;
  return (
    <script
      type="module"
      src={href(scripts.reach)}
      data-dialog={href(scripts.dialog)}
      data-styles={href(sheets.dialog)}
      data-file={href(dialogFile)}
      data-root={href("/")}
    />
  );
}
