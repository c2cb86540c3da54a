/** What is used of subset-font; the types published for it do not know `keepFeatures`. */
declare module "subset-font" {
  interface Options {
    readonly targetFormat: "woff2" | "truetype";
    /** The layout features that stay. */
    readonly keepFeatures?: readonly string[];
    /** The records of the table of names that stay beside the usual ones. */
    readonly preserveNameIds?: readonly number[];
    /** The instructions that fit outlines to a coarse grid are left out. */
    readonly noHinting?: true;
    /** Everything stays; the text must then be empty. */
    readonly keepAllGlyphs?: true;
  }
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
