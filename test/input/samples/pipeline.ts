/** Of what commands say of their outcome. */
import * as say from "../../../src/pipeline/messages.ts";
import { of, type Sample, showing } from "../sample.ts";

export const samples: readonly Sample[] = [
  of(say.nothingPublished),
  of(say.standsAsItWas),
  of(say.stopped),
  showing(["SIGKILL"], of(say.cutOff, "SIGKILL")),
  of(say.notWhole, "/kho/dist"),
  of(say.countOfFaults, 1, say.nothingPublished()),
  of(say.countOfFaults, 12, say.nothingPublished()),
  of(say.isWhole, "/kho/dist", "12", "34"),
  of(say.profileNotWritten, "trace.json", "ENOSPC"),
  of(say.otherBuild, "4711"),
  of(say.otherBuild, ""),
  of(say.servedAt, "http://localhost:8080/"),
  of(say.toBeBuilt, "doi-chieu build --archive kho"),
  of(say.articlesCovered, "12", "9", "2", "1"),
  of(say.figuresUnused, "55", "10"),
  of(say.unusedIn, "src/articles/2023/bao.md", "4", "9", ["320 ha", "57 ngôi nhà"], true),
  of(say.moreArticles, "3"),
  of(say.coverageUnknown),
];
