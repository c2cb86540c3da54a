/**
 * What components are given that an archive may replace or wrap, and what its own are given in their place. A promise: what stands here
 * changes only where the change log says so.
 */
import type { JSX } from "preact";
import type { ComponentName } from "../src/overrides/names.ts";
import type { Account } from "../src/views/account.ts";
import type { ArticleProps } from "../src/views/articles.ts";
import type { Citing } from "../src/views/citation.ts";
import type { DatedLink } from "../src/views/items.ts";
import type { Section } from "../src/views/view.ts";

/** The props of each, by its name. */
export interface OverridableProps {
  /** Of an article in the archive's own words: says so, and leads to its source. */
  readonly AccountNote: Account;
  /** At the end of articles, rows and series: how to cite them. */
  readonly Citation: Citing;
  /** Articles, or changes of rows with what was changed, each with its day. */
  readonly DatedList: {
    readonly items: readonly (DatedLink & {
      readonly note?: string;
      readonly noteLang?: string;
      readonly id?: string;
    })[];
    /** All are of one year, which their days do not tell. */
    readonly inYear?: boolean;
  };
  /** The foot of every page. */
  readonly Foot: { readonly section: Section };
  /** The top of the home page. */
  readonly Hero: {
    readonly title: string;
    readonly description: string;
    /** How much the archive holds, in words; nothing where it is empty. */
    readonly holds: string | undefined;
  };
  /** Beside an article: where it comes from and what it is about. */
  readonly SourceFacts: Pick<ArticleProps, "source" | "original" | "organisations" | "topics">;
  /** The site's mark and menu, on every page. */
  readonly Top: { readonly section: Section };
}

export type Component<Props> = (props: Props) => JSX.Element | null;

/** What an archive's own component is given: all that the built-in one would be, and that one itself. */
export type OwnProps<Name extends ComponentName> = OverridableProps[Name] & {
  readonly Builtin: Component<OverridableProps[Name]>;
};

/** An archive's own components. */
export type OwnComponents = { readonly [Name in ComponentName]?: Component<OwnProps<Name>> };
