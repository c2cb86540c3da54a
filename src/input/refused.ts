/**
 * What the system refuses and the user can mend: a disk that is full or only to be read, a place where nothing may be written, too many
 * open files. A program's own mistakes, as a file that it has forgotten to make, are not among them: they keep their trace.
 */
import { z } from "zod";
import { UserError } from "./fault.ts";
import * as say from "./messages.ts";
import type { Said } from "./said.ts";

/** A refusal as it goes from one thread or process to another: of an error only the message would come through. */
export const refusedSchema = z.object({
  code: z.enum([
    "EACCES",
    "EBUSY",
    "EDQUOT",
    "EFBIG",
    "EIO",
    "EMFILE",
    "ENAMETOOLONG",
    "ENFILE",
    "ENOMEM",
    "ENOSPC",
    "EPERM",
    "EROFS",
  ]),
  syscall: z.string(),
  path: z.string().optional(),
});
export type Refused = z.output<typeof refusedSchema>;

/** What the system has refused; nothing where it is something else that went wrong. */
export function refusedIn(error: unknown): Refused | undefined {
  return error instanceof Error ? refusedSchema.safeParse(error).data : undefined;
}

/** An error of another thread or process, with what the system had refused there, if it had. */
export function asRefused(error: Error, refused: Refused | undefined): Error {
  return refused === undefined ? error : Object.assign(error, refused);
}

/**
 * A refusal of the system as it is told.
 * @param hint what follows from it
 * @returns nothing where it is something else that went wrong
 */
export function refusalOf(error: unknown, hint?: Said): UserError | undefined {
  const refused = refusedIn(error);
  if (refused === undefined || !(error instanceof Error)) return undefined;
  return new UserError(say.refusedBySystem(refused.path, error.message, hint));
}

/**
 * Does something with a file; where the system refuses it, it is said of which: of writing it tells no path.
 * @throws {Error} as what is done does
 */
export function naming<T>(file: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw named(error, file);
  }
}

/** What the system has refused, with the file that it is about, where it does not say that itself. */
export function named(error: unknown, file: string): unknown {
  const isNameless = error instanceof Error && "syscall" in error && !("path" in error && error.path !== undefined);
  return isNameless ? Object.assign(error, { path: file }) : error;
}
