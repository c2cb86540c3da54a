/** Components side by side, each in the states that it has. */
import type { ComponentChildren } from "preact";
import type { Addresses } from "../../src/archive/addresses.ts";
import type { Strings } from "../../src/strings/strings.ts";
import type { Views } from "../../src/views/views.ts";

export interface Sample {
  /** What is shown, in a few words. */
  readonly state: string;
  readonly shown: ComponentChildren;
}

/** Samples that share a page. */
export interface Group {
  /** The last part of the page's address. */
  readonly name: string;
  readonly title: string;
  readonly samples: readonly Sample[];
}

/** What samples are made of. */
export interface Material {
  /** The props of many archives' pages. */
  readonly views: readonly Views[];
  /** Of the archive with pictures. */
  readonly pictured: Views;
  readonly strings: Strings;
  readonly addresses: Addresses;
}
