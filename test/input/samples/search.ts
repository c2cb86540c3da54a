/** Of what is said of the making of the index. */
import * as say from "../../../src/search/index/messages.ts";
import { of, type Sample } from "../sample.ts";

export const samples: readonly Sample[] = [of(say.pagefindEnded, "SIGKILL")];
