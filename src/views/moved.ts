/** Pages at addresses that others had before: each leads on to where its page stands now. */
import type { Archive } from "../archive/model.ts";
import { type MoveOf, movesOf } from "../archive/moved.ts";
import { wordsOf } from "../input/languages.ts";
import { titleLink } from "./items.ts";
import { frameOf, type LinkTo, type View } from "./view.ts";

export interface MovedProps {
  readonly link: LinkTo;
}

/** They belong to no section, so no list of pages and no search has them. */
export function movedViews(archive: Archive): View<MovedProps>[] {
  const { title, text } = archive.strings.moved;
  return movesOf(archive).map((move) => ({
    frame: frameOf(archive, "none", move.from, title, text),
    props: { link: linkOf(move, archive) },
  }));
}

function linkOf({ what, to }: MoveOf, archive: Archive): LinkTo {
  return "front" in what ? titleLink(what, archive) : { ...wordsOf(what.row, "name"), to };
}
