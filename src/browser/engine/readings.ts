/** What the engine loads only for words without marks. */
export { readingsOf } from "../../search/readings.ts";
