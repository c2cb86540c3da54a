/** The files of the downloads: what each holds, and by what it can be known again. */
import { createHash } from "node:crypto";
import type { Strings } from "../strings/strings.ts";

/** A file of the site that is not a page. */
export interface SiteFile {
  readonly address: string;
  readonly content: Uint8Array;
  /** Stands for all that it is made of, where making it is dear: its content is made only when it is asked for. */
  readonly madeOf?: string;
}

export type DownloadKey = keyof Strings["data"]["files"];

/** A file that is offered on the downloads page. */
export interface Download {
  readonly key: DownloadKey;
  /** Its name in the folder of the downloads; a part of its address, so it never changes. */
  readonly name: string;
  readonly content: Uint8Array;
}

/** What the ends of the names mean. */
const kinds = {
  csv: { format: "csv", mediatype: "text/csv" },
  json: { format: "json", mediatype: "application/json" },
  md: { format: "md", mediatype: "text/markdown" },
  txt: { format: "txt", mediatype: "text/plain" },
  xlsx: { format: "xlsx", mediatype: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
} as const;

export type FileKind = (typeof kinds)[keyof typeof kinds];

/** What a file is, by its name. */
export function kindOf(name: string): FileKind {
  const end = name.split(".").at(-1);
  const [, kind] = Object.entries(kinds).find(([key]) => key === end) ?? [];
  return kind ?? kinds.txt;
}

/** A download of text. */
export function textFile(key: DownloadKey, name: string, text: string): Download {
  return { key, name, content: Buffer.from(text) };
}

/** How large a file is and what it holds, as a data package names it. */
export function sealOf({ content }: Pick<Download, "content">): { readonly bytes: number; readonly hash: string } {
  return { bytes: content.length, hash: `sha256:${createHash("sha256").update(content).digest("hex")}` };
}
