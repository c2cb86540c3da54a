/**
 * Loads a module of the tool.
 * @param entry its file, from the folder of the tool
 */
export function load(entry: string): Promise<unknown>;

/**
 * Where a bundle of the code stands that is whole; it is made where it can be kept.
 * @param folders where it may stand; the first is tried first
 * @returns nothing where it can be kept nowhere
 */
export function bundledIn(folders: readonly string[]): Promise<string | undefined>;
