import { fill } from "../src/text/fill.ts";
import { absolute, useHere } from "./site.tsx";

/**
 * On paper alone: where a page without a citation comes from, and of which day it is.
 * @param day the archive's own date, written
 */
export function Printed({ day }: { readonly day: string }) {
  const { at, site } = useHere();
  const from = absolute(site, at) ?? site.title;
  return <p class="printed label">{fill(site.strings.common.printed, { from, day })}</p>;
}
