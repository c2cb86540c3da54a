/** What the engine is given of a site: where its files are, and the modules that search them. */
import { sumOf } from "../../search/sum.ts";
import { inTime } from "../in-time.ts";
import { editionsAt } from "./editions.ts";
import { watchFiles } from "./files.ts";
import { once } from "./kept.ts";
import { lexiconOf } from "./lexicon.ts";
import type { EngineParts, Settings } from "./parts.ts";
import type { Given } from "./turns.ts";

/** Nothing is loaded until it is asked. */
export function givenAt(
  { index, figures, names, edition, lexicon, days, pages }: Omit<Settings, "readings" | "special">,
  modules: Pick<EngineParts, "pagefind" | "readings" | "special">,
): Given {
  const files = watchFiles(index);
  const text = (address: string, isRight: (bytes: Uint8Array) => boolean): Promise<string> =>
    inTime(files.text(address, isRight));
  const table = (address: string, sum: string) =>
    once(() => text(address, (bytes) => sumOf(bytes) === sum).then(JSON.parse));
  return {
    editions: editionsAt(edition),
    files,
    pages,
    partsOf: ({ shards, sums }) => ({
      ...modules,
      base: index,
      config: { shards },
      days,
      files,
      figures: table(figures, sums.figures),
      names: table(names, sums.names),
      lexicon: lexiconOf(sums, (name, isRight) => text(lexicon + name, isRight)),
    }),
  };
}
