/** What the thread of the index needs, for it to be loaded at once. */
export { refusedIn } from "../../input/refused.ts";
export { listenToSpans } from "../../spans.ts";
export { tasks } from "./tasks.ts";
