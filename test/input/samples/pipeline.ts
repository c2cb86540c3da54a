/** Of what commands say of their outcome. */
import * as say from "../../../src/pipeline/messages.ts";
import { of, type Sample, showing } from "../sample.ts";

export const samples: readonly Sample[] = [
  of(say.nothingPublished),
  of(say.standsAsItWas),
  of(say.stopped),
  of(say.workingFolderGone),
  of(say.goneMeanwhile, "/kho/.dist.next"),
  showing(["SIGKILL"], of(say.cutOff, "SIGKILL")),
  of(say.notWhole, "/kho/dist"),
  of(say.countOfFaults, 1, say.nothingPublished()),
  of(say.countOfFaults, 12, say.nothingPublished()),
  of(say.isWhole, "/kho/dist", "12", "34"),
  of(say.profileInWay, "trace.json"),
  of(say.profileNotWritten, "trace.json", "ENOSPC"),
  of(say.otherBuild, "4711"),
  of(say.otherBuild, ""),
  of(say.withoutLocks, "/kho/dist"),
  of(say.servedAt, "http://localhost:8080/"),
  showing(["127.0.0.1", "EACCES"], of(say.cannotServe, "127.0.0.1", "EACCES: permission denied")),
  of(say.hostUnknown, "xau.example"),
  of(say.toBeBuilt, "doi-chieu build --archive kho"),
  of(say.articlesCovered, "12", "9", "2", "1"),
  of(say.figuresUnused, "55", "10"),
  of(say.unusedIn, "src/articles/2023/bao.md", "4", "9", ["320 ha", "57 ngôi nhà"], true),
  of(say.moreArticles, "3"),
  of(say.coverageUnknown),
  of(say.unseenSigns, "12"),
  showing(["U+202E"], of(say.unseenSign, 0x202e)),
  showing(["U+200B"], of(say.unseenSign, 0x200b)),
  of(say.moreSigns, "3"),
];
