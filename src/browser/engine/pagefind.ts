/** The part of Pagefind's browser module that this site uses: its public interface. */

export interface Fragment {
  readonly url: string;
  readonly raw_url?: string;
  /** The whole text, as it was shaped. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly anchors: readonly { readonly id: string; readonly location: number }[];
}

export interface Result {
  readonly id: string;
  /** Where the first match stands, in words; empty where only metadata matches. */
  readonly words: readonly number[];
  readonly data: () => Promise<Fragment>;
}

interface SearchOptions {
  readonly filters?: Readonly<Record<string, string | { readonly any: readonly string[] }>>;
}

/** One index. */
export interface Instance {
  readonly options: (options: { readonly exactDiacritics: boolean }) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (
    term: string | null,
    options?: SearchOptions,
  ) => Promise<{ readonly results: readonly Result[] } | null>;
  /** Only loads what a search needs. */
  readonly preload: (term: null, options: SearchOptions) => Promise<void>;
  readonly filters: () => Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
}

export interface PagefindModule {
  readonly createInstance: (options: {
    readonly basePath: string;
    readonly baseUrl: string;
    readonly noWorker: true;
  }) => Instance;
}
