/** Of what is said of an archive that is brought up to a newer layout. */
import * as input from "../../../src/input/messages/schema-version.ts";
import * as say from "../../../src/upgrade/messages.ts";
import { of, type Sample } from "../sample.ts";

export const samples: readonly Sample[] = [
  of(input.notASchemaVersion, "một", 3),
  of(input.schemaNewer, 4, 3),
  of(input.schemaOlder, 1, 3),
  of(say.isNewest, 3),
  of(say.wouldBeUpgraded, 1, 3, 5, "doi-chieu upgrade --write"),
  of(say.upgraded, 1, 3, 5),
];
