/** What an ordinary page has of the marks: it tells whether a search led here, and only then loads the rest. */

/** Whether an address says what was searched for. */
export function wantsMarks({ search }: Pick<Location, "search">): boolean {
  return /[?&]tim=[^&]/.test(search);
}

/** Loads the script and the styles of the marks, where the page can have them and its address wants them. */
export function loadMarks(): void {
  const { script, styles } = document.getElementById("marks")?.dataset ?? {};
  if (!script || !styles || !wantsMarks(location)) return;
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = styles;
  document.head.append(link);
  // Without its marks the page is whole.
  import(new URL(script, document.baseURI).href).catch(() => {});
}
