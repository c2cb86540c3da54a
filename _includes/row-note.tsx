import { inLine } from "../src/text/direction.ts";
import { noteId } from "../src/views/marks.ts";
import type { Note } from "../src/views/notes.ts";
import { Link, useHere } from "./site.tsx";
import { Verdict } from "./verdict.tsx";
import { NamesInLine } from "./worded.tsx";

interface NoteProps {
  readonly note: Note;
  /** It stands beside an earlier sentence, and has its address there. */
  readonly again?: boolean;
}

/** A row beside the sentence that states it: a landmark of the page where it stands first, and there alone. */
export function RowNote({ note, again = false }: NoteProps) {
  const { id, name, of, kind, number } = note;
  const { common } = useHere().site.strings;
  if (again)
    return (
      <div class={`note ${kind} r${number} again`}>
        <Told {...note} />
      </div>
    );
  return (
    <aside
      id={noteId(id)}
      class={`note ${kind} r${number}`}
      aria-label={`${name}, ${inLine(
        of.map(({ text }) => text),
        common.separator,
      )}`}
    >
      <Told {...note} />
    </aside>
  );
}

function Told({ name, lang, of, to, kind, answer, figures, correction }: Note) {
  const { common } = useHere().site.strings;
  return (
    <>
      <Link to={to} lang={lang}>
        {name}
      </Link>
      <span class="soft">
        <NamesInLine names={of} />
      </span>
      <span>
        <Verdict kind={kind} text={answer} />
        {figures && <span class="soft">{common.separator + figures}</span>}
      </span>
      {correction && <Link to={`${to}#dinh-chinh`}>{correction}</Link>}
    </>
  );
}
