/** The folder of the package: templates, styles and code are found from here, wherever the command is started. */
export const toolFolder: string;

/** A folder of the user's for what is made once, where nothing can be written beside the code. */
export const userCache: string;

/** Where bundles of the code are kept, as absolute paths: the first is tried first. */
export const bundlePlaces: readonly string[];

/**
 * The tool's own files, by what they are made of: what was made by other code is not to be taken for what this code makes. What runs
 * it counts always: the packages, the version of Node.
 * @param rooms the folders and files that count; without any, all of them
 * @returns 64 hexadecimal digits
 */
export function sumOfCode(rooms?: readonly string[]): string;

/** The SHA-256 of a content, as 64 hexadecimal digits. */
export function sumOf(content: string | NodeJS.ArrayBufferView): string;

/** Whether files of the tool have changed since they were looked at: what was made since then may be of either code. */
export function codeHasChanged(): boolean;

/**
 * What a bundle of this state of the code is called: it finds what it needs by the place that it was made in, so that a copy of the tool's
 * folder, with all that was kept in it, has to make its own.
 * @param folder that of the tool
 */
export function bundleName(folder: string): string;
