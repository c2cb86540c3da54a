/** The about page: how figures are checked and verdicts reached, from the same definitions as the code. */
import type { Archive } from "../archive/model.ts";
import { type VerdictKind, verdictKinds, wordingAllows, wordingStates, wordings } from "../ledger/wording.ts";
import { frameOf, type View } from "./view.ts";

export interface AboutProps {
  readonly title: string;
  readonly description: string;
  readonly contact: string | undefined;
  readonly kinds: readonly { readonly kind: VerdictKind; readonly word: string }[];
  readonly wordings: readonly {
    readonly said: string;
    readonly states: VerdictKind;
    readonly allows: readonly VerdictKind[];
  }[];
}

export function aboutViews(archive: Archive): View<AboutProps>[] {
  const { strings, addresses, site } = archive;
  const props = {
    title: strings.about.title,
    description: site.description ?? strings.home.lead,
    contact: site.contact,
    kinds: verdictKinds.map((kind) => ({ kind, word: strings.verdict[kind] })),
    wordings: wordings.map((wording) => ({
      said: strings.said[wording],
      states: wordingStates[wording],
      allows: wordingAllows[wording],
    })),
  };
  return [{ frame: frameOf(archive, "about", addresses.about, strings.about.title), props }];
}
