/**
 * Bundles the tool's TypeScript, for Node to load it at once.
 * @param folder where the bundle is to stand, an absolute path
 * @returns whether it stands there
 */
export function bundle(folder: string): Promise<boolean>;
