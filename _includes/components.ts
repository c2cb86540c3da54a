/** What an archive's own components may be made of, as `doi-chieu/components`: the site's words, its links, and small pieces. */
export type { ComponentName } from "../src/overrides/names.ts";
export { Find } from "./find.tsx";
export { Links, LinksInLine } from "./links.tsx";
export { Outside } from "./outside.tsx";
export type { OverridableProps, OwnProps } from "./overrides.ts";
export { type Here, Link, ownWords, type SiteProps, useCounts, useHere, useHref } from "./site.tsx";
export { Themes } from "./themes.tsx";
export { Verdict } from "./verdict.tsx";
