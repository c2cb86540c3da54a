/** What a command that fails says at its end. */
import { FaultsError, UserError } from "../input/fault.ts";
import { refusalOf } from "../input/refused.ts";
import { both, type FaultLanguage, type Said } from "../input/said.ts";
import { traceOf } from "../trace.ts";
import * as say from "./messages.ts";

/**
 * Says what went wrong. What the user can mend is told in words; a fault of the program keeps its trace, in English.
 */
export function explain(error: unknown, language: FaultLanguage): string {
  if (error instanceof FaultsError)
    return new UserError(withCount(error, error.consequence ?? say.nothingPublished())).printed(language);
  const told = error instanceof UserError ? error : (refusalOf(error) ?? withoutFolder(error));
  if (told !== undefined) return told.printed(language);
  return traceOf(error);
}

/** The folder that the command was called in may be gone. */
function withoutFolder(error: unknown): UserError | undefined {
  const isAsked = error instanceof Error && "syscall" in error && error.syscall === "uv_cwd";
  return isAsked ? new UserError(say.workingFolderGone()) : undefined;
}

/** All faults, their number, and what follows from them. */
export function withCount({ message, vi, faults }: FaultsError, consequence: Said): Said {
  const count = say.countOfFaults(faults.length, consequence);
  return both({ message: `${message}\n\n${count.message}` }, { message: `${vi}\n\n${count.vi.message}` });
}
