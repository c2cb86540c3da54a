/** How a data file names its schema, so that any editor that knows the YAML language server completes and explains it. */

/** The folder of an archive that has the schemas. */
export const schemaFolder = ".vscode/schemas";

/** The path of a kind's schema within an archive. */
export function schemaPath(kind: string): string {
  return `${schemaFolder}/${kind}.json`;
}

/**
 * The line at the head of a data file.
 * @param path of the file within its archive, with `/`
 */
export function schemaLineOf(kind: string, path: string): string {
  const up = "../".repeat(path.split("/").length - 1);
  return `# yaml-language-server: $schema=${up}${schemaPath(kind)}\n`;
}
