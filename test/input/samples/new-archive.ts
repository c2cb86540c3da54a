/** Of what is asked and said when an archive is begun. */
import * as say from "../../../src/new/archive/messages.ts";
import { of, type Sample } from "../sample.ts";

export const samples: readonly Sample[] = [
  of(say.askLanguages),
  of(say.askTitle),
  of(say.askUrl),
  of(say.askHosts),
  of(say.askRecipe),
  of(say.nobody),
  of(say.urlToBeMended),
  of(say.nothingBegun),
  of(say.toBeInstalled, "kho-moi"),
  of(say.toolOutside, "../doi-chieu-0.1.0.tgz", "doi-chieu-0.1.0.tgz"),
];
