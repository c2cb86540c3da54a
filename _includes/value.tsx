import { ownWords, useHere } from "./site.tsx";

interface ValueProps {
  readonly label: string;
  /** Nothing where the number is missing. */
  readonly text: string | preact.JSX.Element | undefined;
  /** It is no number, but words. */
  readonly words?: boolean;
  /** The language of these, where it is not the page's. */
  readonly lang?: string | undefined;
}

/** A number of a table with its label, which only a phone shows; there a missing number takes no line. */
export function Value({ label, text, words = false, lang }: ValueProps) {
  const { common } = useHere().site.strings;
  return (
    <td class={["num", text === undefined && "missing", words && "words"].filter(Boolean).join(" ")}>
      <span class="tag" aria-hidden="true">
        {label}{" "}
      </span>
      {lang === undefined ? (text ?? common.none) : <span {...ownWords(lang)}>{text ?? common.none}</span>}
    </td>
  );
}
