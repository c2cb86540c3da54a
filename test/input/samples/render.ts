/** Of what is said where pages cannot be made. */
import * as say from "../../../src/render/messages.ts";
import { of, type Sample } from "../sample.ts";

export const samples: readonly Sample[] = [of(say.workerLost, "SIGKILL", 250)];
