import { fill } from "../src/text/fill.ts";
import { useHere } from "./site.tsx";

/** On paper alone: where a page without a citation comes from, and of which day it is. */
export function Printed() {
  const { at, site } = useHere();
  const from = site.url === undefined ? site.title : new URL(`.${at}`, site.url).href;
  return <p class="printed label">{fill(site.strings.common.printed, { from, day: site.updated })}</p>;
}
