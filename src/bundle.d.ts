/**
 * Bundles the tool's TypeScript, for Node to load it at once.
 * @param folder where the bundle is to stand, an absolute path
 * @returns whether it stands there
 */
export function bundle(folder: string): Promise<boolean>;

/**
 * Whether a bundle is, file by file, what was written.
 * @param folder where it stands
 */
export function isWhole(folder: string): boolean;
