/** Writes files that must not exist yet: all of them or none, and none by way of a link, which the archive would not read them through. */
import { constants } from "node:fs";
import { access, copyFile, mkdir, open, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { folderIsLink } from "../input/messages.ts";
import type { Said } from "../input/said.ts";
import { linkAbove } from "../store/mark.ts";
import * as say from "./messages.ts";
import { reasonOf } from "./read-file.ts";

export interface NewFile {
  /** Where it is to lie on this machine. */
  readonly to: string;
  /** As it is called where it cannot be written. */
  readonly path: string;
  /** What it holds, or the file that it is a copy of. */
  readonly content: string | Uint8Array | { readonly copyOf: string };
}

/** @returns what went wrong, if anything: then none of the files is there */
export async function writeAllNew(files: readonly NewFile[]): Promise<Said | undefined> {
  const written: string[] = [];
  for (const { to, path, content } of files) {
    const link = linkAbove(to, path);
    const failure = link === undefined ? await writeNew(to, content) : folderIsLink(link);
    if (failure === undefined) written.push(to);
    else {
      for (const each of written) await rm(each, { force: true });
      return link === undefined ? say.ofPath(path, failure) : failure;
    }
  }
  return undefined;
}

/** Writes a file that must not exist yet, and leaves no half of it behind. */
async function writeNew(path: string, content: NewFile["content"]): Promise<Said | undefined> {
  try {
    await mkdir(dirname(path), { recursive: true });
    const isCopy = typeof content === "object" && "copyOf" in content;
    await (isCopy ? copyNew(content.copyOf, path) : writeContent(path, content));
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}

async function writeContent(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, "wx");
  try {
    await file.writeFile(content);
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}

async function copyNew(from: string, to: string): Promise<void> {
  try {
    await copyFile(from, to, constants.COPYFILE_EXCL);
  } catch (error) {
    const isThere = error instanceof Error && "code" in error && error.code === "EEXIST";
    if (!isThere) await rm(to, { force: true });
    throw error;
  }
}

export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
