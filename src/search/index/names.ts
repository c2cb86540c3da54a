/** The names of an index's documents where its parts are put together. */
import { hashIn, nameOf, readPacked } from "./packed.ts";

const folder = "fragment/";
const ending = ".pf_fragment";

/** The path of a document in its index. */
export function documentPath(name: string): string {
  return folder + name + ending;
}

/** The name of the document that has a path; nothing where it is no document's. */
export function documentName(path: string): string | undefined {
  return path.startsWith(folder) ? path.slice(folder.length, -ending.length) : undefined;
}

/**
 * The names that the documents of a part have in the whole, by those in the part, in their order. Two documents of different parts
 * may have one name, for Pagefind makes it as short as it can: the later one has a longer one.
 * @param names those in the part
 * @param fileOf where a file of the part is, by its path
 * @param taken what parts before it have; gets what this one has
 */
export function namesInWhole(
  names: readonly string[],
  fileOf: (path: string) => string,
  taken: Set<string>,
): Map<string, string> {
  return new Map(
    names.map((name) => {
      const hash = hashIn(name);
      const whole = taken.has(hash) ? nameOf(readPacked(fileOf(documentPath(name))), taken) : name;
      taken.add(hash);
      return [name, whole];
    }),
  );
}
