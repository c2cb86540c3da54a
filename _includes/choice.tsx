import type { Choice as Offered } from "../src/views/search.ts";

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Offered[];
}

/** One thing to choose, under its label. */
export function Choice({ name, label, choices }: ChoiceProps) {
  return (
    <label>
      {label}
      <select name={name}>
        {choices.map(({ value, text, plain, lang }) => (
          <option key={value} value={value} data-text={plain} lang={lang}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
