/** Of what is said of copies of a site, and of what became of its addresses. */
import * as say from "../../../src/keep/messages.ts";
import { of, type Sample, showing } from "../sample.ts";

export const samples: readonly Sample[] = [
  of(say.noCopy, "/kho/dist"),
  showing([], of(say.noAddressOfCopy, "https://a:b@example.org/")),
  of(say.notReached, "https://example.org/", "ECONNREFUSED"),
  of(say.noManifest, "/kho/dist", "https://example.org/"),
  of(say.againstOwn, "/kho/dist"),
  of(say.addedUnseen),
  of(say.copyChanged),
  of(say.copyLedAway, "https://example.org/b/"),
  of(say.copyMissing),
  of(say.copyPageInstead),
  of(say.copyAdded),
  of(say.copyOfOther, 12),
  of(say.copyUnread, "HTTP 403"),
  of(say.copyWhole, "https://example.org/", "208"),
  of(say.copyDiffers, "https://example.org/"),
  of(say.siteWithoutManifest, "/kho/dist"),
  of(say.manifestUnread, "/kho/cu.txt"),
  of(say.manifestUnread, "/kho/cu.txt", "ENOENT"),
  of(say.addressVanished),
  showing([], of(say.addressAstray, "/b/")),
  of(say.addressesLost, "/kho/dist"),
  of(say.addressesSince, "120", "7", "5", "3"),
  of(say.addressChanged, "/bai-viet/2020/a/"),
  of(say.addressMoved, "/bai-viet/2020/a/", "/bai-viet/2021/a/"),
  of(say.addressNew, "/bai-viet/2021/a/"),
];
