/** What is used of fs-native-extensions, for which no types are published. */
declare module "fs-native-extensions" {
  /** Takes the system's own lock on a file; it goes with the process, however that ends. */
  export function tryLock(fd: number): boolean;
  /** The same, when whoever has it has let go of it. */
  export function waitForLock(fd: number): Promise<void>;
  /** Puts each of two files or folders in the place of the other; in one step, but on Windows. */
  export function swap(from: string, to: string): Promise<void>;
}
