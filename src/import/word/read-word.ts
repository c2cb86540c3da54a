/** A Word document (`.docx`) told apart into the parts of an article. */
import type { Said } from "../../input/said.ts";
import { draftOfDocument } from "../document/draft-of.ts";
import type { Properties } from "../document/properties.ts";
import type { Draft } from "../draft.ts";
import { type Parts, unzip } from "../sheet/unzip.ts";
import { walk } from "../sheet/xml.ts";
import * as say from "./messages.ts";

const styles = ["p[style-name='Title'] => p.title:fresh", "p[style-name='Subtitle'] => p.subtitle:fresh"];

/** Reads a document. What unpacks to more than a workbook may is refused before anything is unpacked. */
export async function readWord(bytes: Buffer): Promise<Draft | { readonly refused: Said }> {
  const parts = unzip(bytes);
  if ("message" in parts) return { refused: say.noDocument() };
  const text = parts.get("word/document.xml");
  // Word writes no document type; only by one could a short text stand for a long one.
  if (text === undefined || [...parts.values()].some((part) => /<!(?:DOCTYPE|ENTITY)/i.test(part)))
    return { refused: say.noDocument() };
  const { html, pictures } = await htmlOf(bytes);
  return draftOfDocument(html, propertiesOf(parts), pictures);
}

async function htmlOf(bytes: Buffer): Promise<{ readonly html: string; readonly pictures: number }> {
  const { default: mammoth } = await import("mammoth");
  let pictures = 0;
  const convertImage = mammoth.images.imgElement(async () => {
    pictures += 1;
    return { src: "" };
  });
  const { value } = await mammoth.convertToHtml(
    { buffer: bytes },
    { styleMap: styles, convertImage, externalFileAccess: false },
  );
  // The way back from a note to its sentence leads nowhere on our page.
  return { html: value.replace(/ ?<a href="#(?:foot|end)note-ref-\d+">↑<\/a>/g, ""), pictures };
}

function propertiesOf(parts: Parts): Properties {
  const found = new Map<string, string>();
  for (const name of ["docProps/core.xml", "docProps/app.xml"])
    walk(
      parts.get(name) ?? "",
      () => {},
      (element, text) => void (text.trim() !== "" && found.set(element, text.trim())),
    );
  return {
    title: found.get("title"),
    creator: found.get("creator"),
    created: found.get("created"),
    company: found.get("Company"),
  };
}
