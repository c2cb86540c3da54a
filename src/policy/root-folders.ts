/**
 * The folders at the root of a site, in each language, in which no page stands: what pages load, and what hosts take in. Whoever names
 * pages, or tells where they stood before, has to leave these names free.
 */
export const rootFolders = { assets: "assets", pictures: "anh", index: "pagefind", hosts: "deploy" } as const;
