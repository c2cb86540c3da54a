/**
 * An element that the page is known to have.
 * @throws {Error} when it is missing or of another kind: that is a fault of the template
 */
export function byId<T extends HTMLElement>(id: string, kind: new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`the page has no #${id}`);
  return element;
}
