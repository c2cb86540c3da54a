/** What commands do to keep a site for the long term: hold copies against it, follow its addresses, pack it up. */
import { resolve } from "node:path";
import { FaultsError } from "../input/fault.ts";
import { type FaultLanguage, type Said, wordsIn } from "../input/said.ts";
import * as say from "../keep/messages.ts";
import { otherBuild } from "../pipeline/messages.ts";
import type { Reporter } from "../pipeline/reporter.ts";
import { count } from "../pipeline/words.ts";
import { onOneLine } from "../text/one-line.ts";
import { type FormatWished, isDocument } from "./format.ts";

/** What a check may hold a site against. */
export interface HeldAgainst {
  readonly manifest?: string;
  readonly since?: string;
}

/**
 * Holds a copy against the site, or the site against an earlier manifest.
 * @param site its folder
 * @throws {UserError} with all that differs
 */
export async function checkKept(
  { manifest, since, format }: HeldAgainst & FormatWished,
  site: string,
  reporter: Reporter,
  language: FaultLanguage,
): Promise<void> {
  if (manifest !== undefined) await heldCopy(manifest, site, reporter, language);
  if (since !== undefined)
    await heldSince(since, site, reporter, language, isDocument(format) ? process.stderr : process.stdout);
}

async function heldCopy(place: string, site: string, reporter: Reporter, language: FaultLanguage): Promise<void> {
  const { checkCopy } = await import("../keep/copy.ts");
  const { faults, files, notes } = await reporter.stage("check", ({ progress }) => checkCopy(place, site, progress));
  for (const note of notes) reporter.tell(note);
  mustHaveNone(faults, say.copyDiffers(place));
  reporter.tell(say.copyWhole(place, count(files, language)));
}

/** What a build may make of its site beside it. */
export interface MadeBeside {
  readonly bag?: string;
  readonly offline?: string;
}

/**
 * To be asked before a build: it is not to be in vain.
 * @throws {UserError} where what is to be made beside the site would lie in it, or in the sources
 */
export async function mayMakeBeside({ bag, offline }: MadeBeside, { archive, out }: Built): Promise<void> {
  const places = [bag, offline].filter((place) => place !== undefined).map((place) => resolve(place));
  if (places.length === 0) return;
  const { mustLieApart, mustNotMeet } = await import("../keep/tree.ts");
  for (const place of places) mustLieApart({ archive, site: out, place });
  mustNotMeet(places);
}

/** Where an archive and its site are. */
interface Built {
  readonly archive: string;
  readonly out: string;
}

/**
 * Packs up a site that has just been published; while that lasts, nobody else publishes it.
 * @param places of its archive and of itself
 * @throws {UserError} when it cannot be packed up whole
 */
export async function makeBeside(
  { bag, offline }: MadeBeside,
  { archive, out }: Built,
  reporter: Reporter,
  language: FaultLanguage,
): Promise<void> {
  if (bag === undefined && offline === undefined) return;
  const [{ locked }, { lockOf }] = await Promise.all([import("../publish/lock.ts"), import("../publish/owner.ts")]);
  const waiting = (holder: string): void => reporter.tell(otherBuild(holder));
  await locked(lockOf(out), waiting, async () => {
    if (bag !== undefined) {
      const { writeBag } = await import("../keep/bag.ts");
      const taking = { archive, site: out, place: resolve(bag) };
      const files = await reporter.stage("bag", ({ progress }) => writeBag(taking, progress));
      reporter.tell(say.bagWritten(taking.place, count(files, language)));
    }
    if (offline !== undefined) {
      const { writeOffline } = await import("../keep/offline.ts");
      const taking = { archive, site: out, place: resolve(offline) };
      const files = await reporter.stage("offline", ({ progress }) => writeOffline(taking, progress));
      reporter.tell(say.offlineWritten(taking.place, count(files, language)));
    }
  });
}

/** What has changed goes out as data, so that it can be piped, unless the faults do; what is said of it stands beside. */
async function heldSince(
  file: string,
  site: string,
  reporter: Reporter,
  language: FaultLanguage,
  data: NodeJS.WritableStream,
): Promise<void> {
  const { since } = await import("../keep/since.ts");
  const { before, changed, moved, added, faults } = await since(file, site);
  const lines = [
    ...changed.map((address) => say.addressChanged(address)),
    ...moved.map(({ from, to }) => say.addressMoved(from, to)),
    ...added.map((address) => say.addressNew(address)),
  ];
  data.write(lines.map((line) => `${onOneLine(wordsIn(line, language).message)}\n`).join(""));
  mustHaveNone(faults, say.addressesLost(site));
  const [all, other, led, fresh] = [before, changed.length, moved.length, added.length].map((n) => count(n, language));
  reporter.tell(say.addressesSince(all ?? "", other ?? "", led ?? "", fresh ?? ""));
}

function mustHaveNone(faults: ConstructorParameters<typeof FaultsError>[0], consequence: Said): void {
  if (faults.length > 0) throw new FaultsError(faults, { consequence, inSite: true });
}
