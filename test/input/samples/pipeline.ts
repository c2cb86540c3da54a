/** Of what commands say of their outcome. */
import * as say from "../../../src/pipeline/messages.ts";
import { of, type Sample } from "../sample.ts";

export const samples: readonly Sample[] = [
  of(say.nothingPublished),
  of(say.notWhole, "/kho/dist"),
  of(say.countOfFaults, 1, say.nothingPublished()),
  of(say.countOfFaults, 12, say.nothingPublished()),
  of(say.isWhole, "/kho/dist", "12", "34"),
  of(say.servedAt, "http://localhost:8080/"),
  of(say.toBeBuilt, "kho"),
];
