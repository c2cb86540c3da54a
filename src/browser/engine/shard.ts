/** One shard of the index: what it finds, its documents known by ids that no other shard has. */
import type { Question } from "../../search/plan.ts";
import type { Hit } from "../../search/rank.ts";
import type { SearchConfig } from "../../search/request.ts";
import { inTime, patience } from "../in-time.ts";
import { kept } from "./kept.ts";
import { type FirstAlone, opened } from "./opened.ts";
import type { Fragment, Result } from "./pagefind.ts";
import type { EngineParts } from "./parts.ts";

export interface Shard {
  /** How many documents it has. */
  readonly count: number;
  readonly isOpen: () => boolean;
  /** Begins to open it; who asks waits, and is told what fails. */
  readonly open: () => void;
  /** What a question finds, newest first. */
  readonly ask: (question: Question) => Promise<readonly Hit[]>;
  /** All with one of some values of a filter, newest first; all of all without a filter. */
  readonly list: (filter?: string, values?: readonly string[]) => Promise<readonly string[]>;
  /** The values of all filters. */
  readonly values: () => Promise<Readonly<Record<string, readonly string[]>>>;
  /** A document itself, where it is one of this shard's. */
  readonly fragment: (id: string) => Promise<Fragment> | undefined;
}

/** Gives a shard; it is opened when it is first asked. */
export function shardAt(
  { base, pagefind, files }: Pick<EngineParts, "base" | "pagefind" | "files">,
  { folder, count }: SearchConfig["shards"][number],
  inLine: FirstAlone,
): Shard {
  const results = new Map<string, Result>();
  const noted = (result: Result): string => {
    const id = folder + result.id;
    // The same one is asked for the document again, which it keeps.
    results.set(id, results.get(id) ?? result);
    return id;
  };
  const index = opened(base + folder, pagefind, inLine);
  // Pagefind counts the values of all filters that are loaded, at every search: those that list are loaded elsewhere.
  const lists = opened(base + folder, pagefind, inLine);
  const ask = async ({ words, folded }: Question): Promise<readonly Hit[]> => {
    const found = await index.use((instance) => instance.search(`"${words.join(" ")}"`), folded);
    return (found?.results ?? []).flatMap((result) => {
      // Where only metadata matches, there is no place.
      const [at] = result.words;
      return at === undefined ? [] : [{ id: noted(result), at }];
    });
  };
  return {
    count,
    isOpen: index.isOpen,
    open: () => void index.use(async () => {}).catch(() => {}),
    ask: kept(ask, ({ words, folded }) => `${folded} ${words.join(" ")}`),
    list: async (filter, values = []) => {
      const filters = filter === undefined ? {} : { [filter]: { any: values } };
      // Asked for a filter that it could not load, Pagefind's WebAssembly stops for good.
      await lists.use((instance) => instance.preload(null, { filters }));
      files.mustBeWhole();
      const found = await lists.use((instance) => instance.search(null, { filters }));
      return (found?.results ?? []).map(noted);
    },
    values: async () => {
      const known = await lists.use((instance) => instance.filters());
      return Object.fromEntries(Object.entries(known).map(([name, counts]) => [name, Object.keys(counts)]));
    },
    fragment: (id) => {
      const result = results.get(id);
      return result === undefined ? undefined : inTime(result.data(), patience / 2);
    },
  };
}
