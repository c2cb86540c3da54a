/**
 * YAML that the tool writes. Programs of others read it too, many of them by YAML 1.1, where `yes`, `off`, `1_000` and `12:30` are no
 * texts: so what only looks like something else, by either version, is written as a text.
 * Source: YAML 1.1, "Language-Independent Types"; YAML 1.2.2, chapter 10.
 */
import { type ScalarTag, stringify } from "yaml";
import { isDay } from "../text/dates.ts";

/** What `=` alone is to YAML 1.1: it has a meaning of its own there, which most programs do not know and stop at. */
const equals: ScalarTag = { tag: "tag:yaml.org,2002:value", default: true, test: /^=$/, resolve: (text) => text };

/** @param value texts, numbers, lists and groups; a `Date` is written as its day */
export function yamlOf(value: unknown): string {
  return stringify(value, { lineWidth: 0, compat: "yaml-1.1", customTags: ["timestamp", equals] });
}

/** The fields of an article that are days: they stand without marks, as people write them. */
const days: readonly string[] = ["date", "reviewed"];

/** The fields of an article, between its two lines of dashes. */
export function frontMatterOf(front: Readonly<Record<string, unknown>>): string {
  const written = Object.entries(front).map(([name, value]) => [name, days.includes(name) ? asDay(value) : value]);
  return yamlOf(Object.fromEntries(written));
}

function asDay(value: unknown): unknown {
  return typeof value === "string" && isDay(value) ? new Date(value) : value;
}
