/** The names of pictures that an import brings along. */

/** What a draft calls its pictures, before its own name is known. */
export function lookedFor(number: number, extension: string): string {
  return `anh-${number}${extension.toLowerCase()}`;
}

/** A picture's name beside an article: it begins with the article's, for many articles share a folder. */
export function pictureNameFor(slug: string, name: string): string {
  return `${slug}-${name}`;
}
