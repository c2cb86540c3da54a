/** Loads the search page anew where it is of an earlier edition of the site: once for each, for a host may go on giving the old one. */

const name = "doi-chieu-tai-lai";

/** What stands for the page that it was loaded anew for, if it was. */
export function loadedFor(): string {
  try {
    return sessionStorage.getItem(name) ?? "";
  } catch {
    return "";
  }
}

/** It is the page that was wanted. */
export function hasCome(): void {
  try {
    sessionStorage.removeItem(name);
  } catch {}
}

/** @returns whether the page is loaded anew: where nothing can be remembered, it might be without end */
export function loadAfresh(page: string): boolean {
  try {
    if (loadedFor() === page) return false;
    sessionStorage.setItem(name, page);
  } catch {
    return false;
  }
  location.reload();
  return true;
}
