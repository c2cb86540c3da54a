/** Faults for programs: a document on the standard output, beside what is told to people. */
import { type Command, Option } from "commander";
import { FaultsError, UserError } from "../input/fault.ts";
import type { FaultLanguage } from "../input/said.ts";
import { type Document, documents, printReport, type Report } from "../pipeline/formats.ts";
import { toolVersion } from "../tool.ts";

/** What faults are printed as: text for people, or a document. */
const formats = ["text", ...documents] as const;

export interface FormatWished {
  readonly format?: (typeof formats)[number];
}

export function withFormat(command: Command): Command {
  const option = new Option(
    "--format <form>",
    "write faults also to the standard output: json; github (annotations of a workflow); sarif (2.1.0)",
  );
  return command.addOption(option.choices(formats).default("text"));
}

/** Whether the standard output is to hold a document, and nothing else. */
export function isDocument(format: FormatWished["format"]): format is Document {
  return format !== undefined && format !== "text";
}

/** Where an archive and its site are. */
interface Built {
  readonly archive: string;
  readonly out: string;
}

/**
 * Does a command's work, and writes what was wrong as a document where one is asked for; an empty one where nothing was.
 * @throws what the work throws: people are told of it all the same
 */
export async function reported(
  { format }: FormatWished,
  { archive, out }: Built,
  language: FaultLanguage,
  work: () => Promise<void>,
): Promise<void> {
  if (!isDocument(format)) return work();
  const write = (told: Pick<Report, "faults" | "error">, folder: string): void => {
    const report = { ...told, folder, from: process.cwd(), version: toolVersion() };
    process.stdout.write(printReport(report, format, language));
  };
  try {
    await work();
    write({ faults: [] }, archive);
  } catch (error) {
    if (error instanceof FaultsError) write({ faults: error.faults }, error.inSite ? out : archive);
    else if (error instanceof UserError) write({ faults: [], error: error.printed(language) }, archive);
    throw error;
  }
}
