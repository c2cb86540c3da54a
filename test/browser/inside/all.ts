/** What can be asked of a page from inside it. */
export { brokenWords, layoutFaults } from "./lines.ts";
export { beginStops, beginWay, focusNow, unreachableScrollers, wayGone } from "./stops.ts";
export { targetFaults } from "./targets.ts";
