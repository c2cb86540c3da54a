/** What hosts are told of a site, whatever their files look like. */
import type { Lasting } from "./lasting.ts";

export type Header = readonly [name: string, value: string];

export interface Hosting {
  readonly headers: readonly Header[];
  /** Earlier addresses, each with where it leads, from the site's root. */
  readonly moves: readonly { readonly from: string; readonly to: string }[];
  /** What the site lies below on its host, without a slash at its end: "" at the root, else "/kho"; nothing where that is not known. */
  readonly below: string | undefined;
  readonly lasting: Lasting;
  /** Whether packed files lie beside the others. */
  readonly isPacked: boolean;
}

/**
 * What a site lies below on its host, by its web address; nothing where that is unknown, or holds what servers would read otherwise:
 * rules that name whole addresses are then left out, and the pages at earlier addresses lead on alone.
 */
export function belowHost(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  const path = new URL(url).pathname.replace(/\/+$/, "");
  return /^(?:\/[\w.~-]+)*$/.test(path) ? path : undefined;
}

/** An address as it may be asked for: that of a folder also without the slash at its end. */
export function formsOf(address: string): string[] {
  return address.endsWith("/") ? [address, address.slice(0, -1)] : [address];
}
