/** What is used of fs-native-extensions, for which no types are published. */
declare module "fs-native-extensions" {
  /** Takes the system's own lock on a file; it goes with the process, however that ends. */
  export function tryLock(fd: number): boolean;
  /** The same, when whoever has it has let go of it. */
  export function waitForLock(fd: number): Promise<void>;
}
