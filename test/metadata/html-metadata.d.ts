/** The package has no types of its own. */
declare module "html-metadata" {
  /** What each vocabulary says of a page; a property that stands several times is a list. */
  type Found = Readonly<Record<string, string | readonly string[]>>;
  export function loadFromString(html: string): Promise<{
    readonly highwirePress?: Found;
    readonly dublinCore?: Found;
    readonly jsonLd?: unknown;
  }>;
}
