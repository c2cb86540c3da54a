import { fill } from "../src/text/fill.ts";
import { absolute, useHere } from "./site.tsx";

/** On paper alone: where a page without a citation comes from, and of which day it is. */
export function Printed() {
  const { at, site } = useHere();
  const from = absolute(site, at) ?? site.title;
  return <p class="printed label">{fill(site.strings.common.printed, { from, day: site.updated })}</p>;
}
