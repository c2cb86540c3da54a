/** A picture as a page shows it: in several sizes and formats, of which the browser takes the one that it needs. */
import { escapeHtml } from "./html.ts";

/** The files of one format. */
export interface PictureSource {
  /** "image/avif". */
  readonly type: string;
  /** Each file with its width: "a-400.avif 400w, a-720.avif 720w". */
  readonly srcset: string;
}

export interface ShownPicture {
  /** The best format first. */
  readonly sources: readonly PictureSource[];
  /** What browsers show that know none of these formats. */
  readonly src: string;
  /** The place is kept free before the picture comes, so that nothing moves. */
  readonly width: number;
  readonly height: number;
}

/** How wide a picture is shown, for browsers to choose by: as wide as the text, or as the screen. */
export const pictureSizes = "(max-width:43rem) 92vw, 40rem";

/** The HTML of a picture within an article's text: loaded only when the reader comes near it. */
export function pictureHtml({ sources, src, width, height }: ShownPicture, alt: string, title = ""): string {
  const offered = sources.map(({ type, srcset }) => tag("source", { type, srcset, sizes: pictureSizes }));
  const told = title === "" ? {} : { title };
  const image = { src, alt, ...told, width: String(width), height: String(height) };
  return `<picture>${offered.join("")}${tag("img", { ...image, loading: "lazy", decoding: "async" })}</picture>`;
}

function tag(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`);
  return `<${name}${written.join("")}>`;
}
