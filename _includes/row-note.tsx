import { noteId } from "../src/views/marks.ts";
import type { Note } from "../src/views/notes.ts";
import { Link, useHere } from "./site.tsx";
import { Verdict } from "./verdict.tsx";

interface NoteProps {
  readonly note: Note;
  /** It stands beside an earlier sentence, and has its address there. */
  readonly again?: boolean;
}

/** A row beside the sentence that states it. */
export function RowNote({ note, again = false }: NoteProps) {
  const { common } = useHere().site.strings;
  const { id, name, of, to, kind, answer, figures, correction, number } = note;
  return (
    <aside
      id={again ? undefined : noteId(id)}
      class={["note", kind, `r${number}`, again && "again"].filter(Boolean).join(" ")}
      aria-label={`${name}, ${of}`}
    >
      <Link to={to}>{name}</Link>
      <span class="soft">{of}</span>
      <span>
        <Verdict kind={kind} text={answer} />
        {figures && <span class="soft">{common.separator + figures}</span>}
      </span>
      {correction && <Link to={`${to}#dinh-chinh`}>{correction}</Link>}
    </aside>
  );
}
