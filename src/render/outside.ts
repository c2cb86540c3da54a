/** How links that lead away from the site are marked: by a sign for who sees it, and in words for who listens. */

/**
 * The rule for style sheets. In print the address stands there instead. What stands before the second text is for browsers that know
 * of no words beside a sign; the sign is not to begin a line, nor to be a picture.
 * @param words what is read out
 */
export function outsideRule(words: string): string {
  const sign = '"\\2060↗\\fe0e"';
  const told = JSON.stringify(` ${words}`);
  return `@media screen{a[rel~=external]::after{content:${sign};content:${sign}/${told};font-size:.8em}}`;
}
