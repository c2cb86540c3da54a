import { useHere } from "./site.tsx";

/** Lets the reader choose the theme; shown by a script, without which the device's own theme stays. */
export function Themes() {
  const { foot } = useHere().site.strings;
  const themes = [
    { value: "light", text: foot.light },
    { value: "dark", text: foot.dark },
    { value: "", text: foot.auto },
  ];
  return (
    <fieldset class="themes" id="giao-dien" hidden>
      <legend>{foot.theme}</legend>
      {themes.map(({ value, text }) => (
        <label key={value}>
          <input type="radio" name="giao-dien" value={value} />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
