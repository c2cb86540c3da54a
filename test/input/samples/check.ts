/** Of what is said of a finished site. */
import * as say from "../../../src/check/messages.ts";
import { of, type Sample, showing } from "../sample.ts";

export const samples: readonly Sample[] = [
  of(say.noSite, "/kho/dist"),
  of(say.noWholeSite, "/kho/dist"),
  of(say.pageMissing),
  of(say.pageLacks, "title"),
  of(say.pageLacks, "description"),
  of(say.pageLacks, "lang"),
  of(say.idTwice, "so-a"),
  of(say.noPolicyFirst),
  of(say.policyAllows, "'unsafe-inline'"),
  of(say.inlineUnnamed),
  of(say.attributeActs, "onclick"),
  of(say.loadsFromElsewhere, "https://example.org/a.png"),
  of(say.linkAbsolute, "/chi-tieu/"),
  of(say.linkOfOddScheme, "javascript:alert(1)"),
  of(say.linkToNoFile, "../b/"),
  of(say.linkToNoPlace, "../#khong-co"),
  of(say.packedDiffers, "index.html"),
  of(say.indexChanged),
  showing([], of(say.indexSilent, { en: "no answer", vi: "không trả lời" })),
  of(say.noAnswerWithin, 60),
  of(say.endedWith, 1),
  of(say.indexAstray, "/bai-viet/2020/cang/"),
  of(say.indexCounts, 12, 13),
];
