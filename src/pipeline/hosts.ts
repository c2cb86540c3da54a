/**
 * What check tells an archivist of hosts that may be taken for others: their names hold letters beyond ASCII, many of which look like
 * those of Latin. Pages show them as machines know them, in which nothing can be taken for another.
 */
import { domainToUnicode } from "node:url";
import type { SourceFile } from "../archive/source-file.ts";
import type { FaultLanguage, Said } from "../input/said.ts";
import * as say from "./messages.ts";
import { placesReport } from "./places-report.ts";

export interface OddHost {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** In ASCII. */
  readonly host: string;
}

/** A web address up to its path. Markdown may write a letter as its number. */
const address = /https?:[/\\]{1,4}((?:&#x?[0-9a-f]{1,6};|[^\s/\\?#"'`<>()[\]{}|])+)/giu;

/** The hosts of a source with letters beyond ASCII, written out or in code. */
export function oddHostsIn({ path, text }: SourceFile): OddHost[] {
  if (!/https?:/i.test(text)) return [];
  return text.split("\n").flatMap((line, index) =>
    [...line.matchAll(address)].flatMap(({ index: at, 1: written = "" }) => {
      const host = oddHostOf(written);
      return host === undefined ? [] : [{ file: path, line: index + 1, column: at + 1, host }];
    }),
  );
}

function oddHostOf(written: string): string | undefined {
  const letters = written.replace(/&#(x?)([0-9a-f]{1,6});/gi, (all, hex: string, digits: string) => {
    const code = Number.parseInt(digits, hex === "" ? 10 : 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
  if (/^[a-z0-9.:-]*$/i.test(letters) && !/(^|\.)xn--/i.test(letters)) return undefined;
  const host = URL.canParse(`https://${letters}`) ? new URL(`https://${letters}`).hostname : "";
  return /(^|\.)xn--/.test(host) ? host : undefined;
}

/** @returns nothing where there are none */
export function hostsReport(hosts: readonly OddHost[], language: FaultLanguage): string | undefined {
  const places = hosts.map(({ host, ...at }) => ({ ...at, ...saidOf(host) }));
  return placesReport(say.oddHosts, places, language);
}

function saidOf(host: string): Said {
  const name = domainToUnicode(host);
  return say.oddHost(host, name, scriptsOf(name));
}

const scripts = [
  ...["Latin", "Cyrillic", "Greek", "Armenian", "Georgian", "Cherokee", "Hebrew", "Arabic", "Devanagari", "Thai"],
  ...["Lao", "Khmer", "Han", "Hiragana", "Katakana", "Hangul"],
];

/** The writing systems of a name's letters; of the rare ones, none. */
function scriptsOf(name: string): string[] {
  return scripts.filter((script) => new RegExp(`\\p{Script=${script}}`, "u").test(name));
}
