/**
 * Bundles the tool's TypeScript, for Node to load it at once.
 * @param folder where the bundle is to stand, an absolute path
 * @returns whether it stands there
 */
export function bundle(folder: string): Promise<boolean>;

/** Notes that something kept was used, by its time. */
export function noteUse(path: string): void;

/**
 * Lets go of what was not used for longest, where all that a folder keeps takes up too much.
 * @param folder whose files and folders are each kept as a whole
 * @param most in bytes; the one that was used last stays in any case
 */
export function forgetOldest(folder: string, most: number): void;

/**
 * Whether a bundle is, file by file, what was written.
 * @param folder where it stands
 */
export function isWhole(folder: string): boolean;
