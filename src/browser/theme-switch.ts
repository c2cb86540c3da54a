/** The switch at a page's foot: light, dark, or as the device has it. */
import { chooseTheme, followTheme } from "./kept-theme.ts";

/** Shows the switch, which without a script would do nothing. */
export function offerThemes(): void {
  const themes = document.getElementById("giao-dien");
  if (!themes) return;
  const choices = themes.querySelectorAll("input");
  const tell = (): void => {
    for (const choice of choices) choice.checked = choice.value === document.documentElement.style.colorScheme;
  };
  themes.addEventListener("change", ({ target }) => target instanceof HTMLInputElement && chooseTheme(target.value));
  // A page that is come back to has not heard of what was chosen meanwhile.
  addEventListener("pageshow", () => {
    followTheme();
    tell();
  });
  tell();
  themes.hidden = false;
}
