import type { FigureLine } from "../src/views/row/figures.ts";
import { Link, ownWords } from "./site.tsx";

interface FigureListProps {
  readonly title: string;
  readonly figures: readonly FigureLine[];
}

/** The figures of a row as text: each with what must be known of it, and the way to its sentence. */
export function FigureList({ title, figures }: FigureListProps) {
  return (
    <section class="figures">
      <h2>{title}</h2>
      <dl>
        {figures.map((line) => (
          <div key={line.name + line.text}>
            <dt>{line.name}</dt>
            <dd>
              <Amount {...line} />
              {line.notes.map((note) => (
                <small key={note}>{note}</small>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** A number that leads to its sentence; one that is not published is set in italics. */
export function Amount({ text, lang, to, derived }: Pick<FigureLine, "text" | "lang" | "to" | "derived">) {
  const shown = derived ? <i>{text}</i> : text;
  return to === undefined ? (
    <b {...ownWords(lang)}>{shown}</b>
  ) : (
    <b>
      <Link to={to} lang={lang}>
        {shown}
      </Link>
    </b>
  );
}
