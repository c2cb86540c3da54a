/**
 * What check tells an archivist of signs that nobody sees: they turn words round, or make two names that look alike two. Sources may hold
 * them, for an archive says what was printed, to the letter; where they stand by mistake, nobody would find them.
 */
import { readSources } from "../archive/read.ts";
import type { SourceFile } from "../archive/source-file.ts";
import type { FaultLanguage } from "../input/said.ts";
import { hostsReport, type OddHost, oddHostsIn } from "./hosts.ts";
import * as say from "./messages.ts";
import { placesReport } from "./places-report.ts";

/** Signs of direction, and those without width; not those that join signs of a picture, nor hyphens that may end a line. */
const unseen = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;

interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly code: number;
}

/**
 * Looks through an archive's sources for what may deceive a reader: such signs, and hosts that may be taken for others.
 * @returns a report of each; none where there is nothing of the kind, or no sources that can be read
 */
export async function unseenReports(archive: string, language: FaultLanguage): Promise<string[]> {
  const [places, hosts]: [Place[], OddHost[]] = [[], []];
  await eachIn(archive, (file) => {
    for (const place of placesOf(file)) places.push(place);
    for (const host of oddHostsIn(file)) hosts.push(host);
  }).catch(() => {});
  const signs = places.map(({ code, ...at }) => ({ ...at, ...say.unseenSign(code) }));
  return [placesReport(say.unseenSigns, signs, language), hostsReport(hosts, language)].filter(
    (report) => report !== undefined,
  );
}

async function eachIn(archive: string, look: (file: SourceFile) => void): Promise<void> {
  const { data, articles } = await readSources(archive);
  for (const file of data) look(file);
  for (const article of articles) look(article.read());
}

function placesOf({ path, text }: SourceFile): Place[] {
  if (text.search(unseen) < 0) return [];
  return text.split("\n").flatMap((line, index) =>
    [...line.matchAll(unseen)].map(({ index: at, 0: sign }) => ({
      file: path,
      line: index + 1,
      column: at + 1,
      code: sign.codePointAt(0) ?? 0,
    })),
  );
}
