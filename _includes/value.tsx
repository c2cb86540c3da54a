import { useHere } from "./site.tsx";

interface ValueProps {
  readonly label: string;
  /** Nothing where the number is missing. */
  readonly text: string | preact.JSX.Element | undefined;
  /** It is no number, but words. */
  readonly words?: boolean;
}

/** A number of a table with its label, which only a phone shows; there a missing number takes no line. */
export function Value({ label, text, words = false }: ValueProps) {
  const { common } = useHere().site.strings;
  return (
    <td class={["num", text === undefined && "missing", words && "words"].filter(Boolean).join(" ")}>
      <span class="tag" aria-hidden="true">
        {label}{" "}
      </span>
      {text ?? common.none}
    </td>
  );
}
