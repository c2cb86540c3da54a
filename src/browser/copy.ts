/** Copies the citation beside a button; loaded when the button is pressed for the first time. */

/**
 * Copies and says so. Where the browser does not let a page copy, the text is selected, for the reader to copy.
 * @param button stands in the section of its text and of the status that says so
 */
export async function copy(button: HTMLElement): Promise<void> {
  const [text, status] = [".cite", "[role=status]"].map((which) => button.closest("section")?.querySelector(which));
  if (!text || !status) return;
  // What stands there already would not be said again.
  status.textContent = "";
  try {
    await navigator.clipboard.writeText(text.textContent);
    status.textContent = button.dataset["done"] ?? "";
  } catch {
    getSelection()?.selectAllChildren(text);
  }
}
