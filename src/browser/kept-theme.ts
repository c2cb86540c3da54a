/** The theme that the reader has chosen for the site; where none is, the device's own is shown. */

const name = "doi-chieu-mau";

/** Shows the theme that was chosen, if the browser remembers one. */
export function followTheme(): void {
  try {
    document.documentElement.style.colorScheme = localStorage.getItem(name) ?? "";
  } catch {}
}

/** Shows a theme, and remembers it where the browser lets the site remember anything. */
export function chooseTheme(theme: string): void {
  document.documentElement.style.colorScheme = theme;
  try {
    localStorage.setItem(name, theme);
  } catch {}
}
