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
  const { script, dialog, styles, file } = here.site.reach;
  if (!canReach(here, section)) return null;
  return (
    <script
      type="module"
      src={href(script)}
      data-dialog={href(dialog)}
      data-styles={href(styles)}
      data-file={href(file)}
      data-root={href("/")}
    />
  );
}
