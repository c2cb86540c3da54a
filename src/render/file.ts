/** A file of the site that is not a page. */
import { createHash } from "node:crypto";

export interface OutputFile {
  readonly address: string;
  readonly content: Uint8Array;
  /** Stands for all that it is made of, where its content is made only when it is asked for. */
  readonly madeOf?: string;
}

/** Puts eight digits of its content's hash into a file's name, so that a host may keep it for ever. */
export function named(address: string, content: Uint8Array): OutputFile {
  const digits = createHash("sha256").update(content).digest("hex").slice(0, 8);
  return { address: address.replace(/(\.\w+)$/, `-${digits}$1`), content };
}
