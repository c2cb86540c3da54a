/** What a host is to say that each file of a site is: many servers do not know the newer kinds, or leave out how letters are encoded. */
import { packable } from "./packable.ts";

/** What is only loaded by scripts, and is of no kind that has a name. */
export const unknown = "application/octet-stream";

/** By the end of a name. Kept originals are among them: whoever opens one is to get what it is. */
export const types: Readonly<Record<string, string>> = {
  ...packable,
  avif: "image/avif",
  webp: "image/webp",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  png: "image/png",
  gif: "image/gif",
  woff2: "font/woff2",
  pdf: "application/pdf",
  zip: "application/zip",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  pf_index: unknown,
  pf_meta: unknown,
  pf_filter: unknown,
  pf_fragment: unknown,
  pagefind: unknown,
};

const charset = /; charset=.*$/;

/** Each type with the ends of the names that have it, as they are told apart by what is made of each. */
export function endsByType(told = (type: string): string => type): readonly (readonly [string, readonly string[]])[] {
  const found = new Map<string, string[]>();
  for (const [end, type] of Object.entries(types)) found.set(told(type), [...(found.get(told(type)) ?? []), end]);
  return [...found];
}

/** A type without how letters are encoded, which some hosts are told apart from it. */
export function bare(type: string): string {
  return type.replace(charset, "");
}

/** The types, and the ends of names, of texts that do not themselves say how their letters are encoded. */
export function encodedTypes(): { readonly types: readonly string[]; readonly ends: readonly string[] } {
  const told = Object.entries(types).filter(([, type]) => charset.test(type));
  return { types: [...new Set(told.map(([, type]) => bare(type)))], ends: told.map(([end]) => end) };
}
