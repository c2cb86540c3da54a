/** Faults as documents that programs read: JSON, commands of GitHub's workflows, SARIF. */
import { relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Log, Result } from "sarif";
import { type Fault, printWords } from "../input/fault.ts";
import { type FaultLanguage, wordsIn } from "../input/said.ts";
import { isWithin } from "../store/files.ts";

export const documents = ["json", "github", "sarif"] as const;
export type Document = (typeof documents)[number];

export interface Report {
  readonly faults: readonly Fault[];
  /** Why the command has failed, where that is no fault of a file. */
  readonly error?: string;
  /** The folder that the faults name their files from, and the one that the document names them from: absolute paths. */
  readonly folder: string;
  readonly from: string;
  readonly version: string;
}

/** A fault as documents have it. */
interface Told {
  /** With `/` between folders; an absolute path where the file does not lie below the folder that the document is written in. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly hint?: string;
}

export function printReport(report: Report, document: Document, language: FaultLanguage): string {
  const told = report.faults.map((fault) => toldOf(fault, report, language));
  return writers[document](told, report);
}

const writers: Readonly<Record<Document, (told: readonly Told[], report: Report) => string>> = {
  json: (faults, { error, version }) =>
    printed({ tool: "doi-chieu", version, faults, ...(error !== undefined && { error }) }),
  github: (faults, { error }) =>
    [...faults.map(annotation), ...(error === undefined ? [] : [`::error title=doi-chieu::${escaped(error)}`])]
      .map((line) => `${line}\n`)
      .join(""),
  sarif: (faults, report) => printed(sarifOf(faults, report)),
};

function printed(document: object): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

function toldOf(fault: Fault, { folder, from }: Report, language: FaultLanguage): Told {
  const path = resolve(folder, fault.file);
  const file = (isWithin(from, path) ? relative(from, path) : path).replaceAll("\\", "/");
  const { message, hint } = wordsIn(fault, language);
  return { file, line: fault.line, column: fault.column, message, ...(hint !== undefined && { hint }) };
}

/** Source: workflow commands for GitHub Actions, setting an error message. */
function annotation(told: Told): string {
  const { file, line, column } = told;
  const place = `file=${escaped(file).replaceAll(":", "%3A").replaceAll(",", "%2C")},line=${line},col=${column}`;
  return `::error ${place},title=doi-chieu::${escaped(printWords(told))}`;
}

function escaped(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

const ruleId = "doi-chieu/fault";

/** Source: Static Analysis Results Interchange Format 2.1.0, OASIS. */
function sarifOf(faults: readonly Told[], { error, version }: Report): Log {
  const rule = { id: ruleId, shortDescription: { text: "What stands in an archive, or in its site, does not hold." } };
  return {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "doi-chieu", version, rules: [rule] } },
        columnKind: "utf16CodeUnits",
        invocations: [
          {
            executionSuccessful: error === undefined,
            ...(error !== undefined && {
              toolExecutionNotifications: [{ level: "error" as const, message: { text: messageText(error) } }],
            }),
          },
        ],
        results: faults.map(resultOf),
      },
    ],
  };
}

function resultOf(told: Told): Result {
  const { file, line, column } = told;
  const isRelative = !/^(?:\/|[A-Za-z]:)/.test(file);
  const location = isRelative
    ? { uri: file.split("/").map(encodeURIComponent).join("/"), uriBaseId: "%SRCROOT%" }
    : { uri: pathToFileURL(file).href };
  return {
    ruleId,
    ruleIndex: 0,
    level: "error",
    message: { text: messageText(printWords(told)) },
    locations: [{ physicalLocation: { artifactLocation: location, region: { startLine: line, startColumn: column } } }],
  };
}

/** Braces would be places to be filled, and brackets before a parenthesis a link. Source: the same, 3.11.5 and 3.11.6. */
function messageText(text: string): string {
  return text.replace(/[{}]/g, "$&$&").replace(/\[(?=[^\]]*\]\()/g, "\\[");
}
