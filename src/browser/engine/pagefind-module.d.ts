/** Pagefind's own module, which the build sets in here: it comes with the index, from Pagefind itself. */
declare module "pagefind-module" {
  export const createInstance: import("./pagefind.ts").PagefindModule["createInstance"];
}
