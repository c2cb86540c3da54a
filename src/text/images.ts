/** The pictures of a body: what an archivist writes of them, and what becomes of it on the page. */
import type { Token } from "markdown-it";
import { escapeHtml } from "./html.ts";
import { inlineText } from "./inline.ts";
import { pictureHtml, type ShownPicture } from "./picture.ts";
import { foldSpace } from "./space.ts";

/** A picture of the body, with the place of its `![`. */
export interface ImageReference {
  readonly target: string;
  /** What stands between the brackets, as it is written. */
  readonly alt: string;
  readonly line: number;
  readonly column: number;
}

/** How an archivist says that a picture only decorates: `![""](a.png)`. */
export const decorative = '""';

/** Turns a picture into what its page shows of it. */
export function setPicture(
  token: Token,
  at: Pick<ImageReference, "line" | "column">,
  resolve: (reference: ImageReference) => ShownPicture | undefined,
): void {
  const shown = resolve({ target: String(token.attrGet("src") ?? ""), alt: token.content, ...at });
  token.meta = { html: shown === undefined ? "" : pictureHtml(shown, altOf(token), titleOf(token)) };
}

/** The HTML of a picture that was set. */
export function imageHtml(token: Token | undefined): string {
  return String(token?.meta?.["html"] ?? "");
}

/** A picture that stands for itself. */
export interface Figure {
  /** What its address is made of: what it is called, or else what is to be seen. */
  readonly name: string;
  readonly shown: { readonly text: string; readonly html: string };
}

/** The figure that a paragraph is where it holds pictures and nothing else; what Markdown calls their title is shown below. */
export function figureOf([open, inline]: readonly Token[]): Figure | undefined {
  if (open?.type !== "paragraph_open") return undefined;
  const parts = (inline?.children ?? []).filter((token) => !isSpace(token));
  const pictures = parts.filter(({ type }) => type === "image");
  if (pictures.length === 0 || pictures.length < parts.length) return undefined;
  const captions = pictures.map(titleOf).filter((caption) => caption !== "");
  const below = captions.map((caption) => `<span>${escapeHtml(caption)}</span>`).join(" ");
  return {
    name: captions.join(" ") || altOf(pictures[0]),
    shown: {
      text: captions.join("\n"),
      html: pictures.map(imageHtml).join("") + (below && `<figcaption class="label soft">${below}</figcaption>`),
    },
  };
}

function isSpace({ type, content }: Token): boolean {
  return type.endsWith("break") || (type === "text" && content.trim() === "");
}

function titleOf(token: Token): string {
  return foldSpace(String(token.attrGet("title") ?? ""));
}

/** What is to be seen, in plain text; empty where the picture only decorates. */
function altOf(token: Token | undefined): string {
  return token === undefined || token.content.trim() === decorative ? "" : inlineText(token.children ?? []);
}
