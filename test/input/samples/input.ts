/** Of what is said of files, keys, values, articles and rows. */
import * as say from "../../../src/input/messages.ts";
import { of, type Sample, showing } from "../sample.ts";

const file = "src/articles/2020/cang.md";

const articles: readonly Sample[] = [
  of(say.noFrontMatter),
  of(say.frontMatterNotYaml, "---js"),
  of(say.frontMatterNotClosed),
  of(say.bodyTooDeep),
  of(say.addressesTooLong),
  showing(["U+0007"], of(say.controlCharacter, 7)),
  of(say.emptyBody),
  of(say.notInYearFolder, file),
  of(say.noAddress),
  of(say.yearDiffers, "2020", "2021-01-15"),
  of(say.sameAddress, "/bai-viet/2020/cang/", file),
  of(say.laterThanUpdated, "2021-01-15", "2021-01-01"),
  of(say.imageNeedsAlt),
  of(say.imageNeedsSomething),
  of(say.pictureMissing, "cau.jpg", []),
  of(say.pictureMissing, "cau.jpg", ["cau1.jpg"]),
  showing(["cau.jpg"], of(say.pictureMissing, "cau.jpg", ["tau.png"])),
  of(say.pictureElsewhere, "https://example.org/a.jpg"),
  of(say.bodyImageNeedsAlt, "cau.jpg", '""'),
  of(say.notAnEarlierAddress, "https://example.org/cu/"),
  of(say.movedFromTaken, "/bai-viet/2020/cang/", file),
  of(say.movedFromOwnPlace, "/chi-tieu/"),
  of(say.movedFromTwice, "/bai-viet/2019/cu/", file),
  of(say.pictureUnreadable),
  of(say.pictureChanged, "src/articles/2020/cang.jpg"),
  of(say.pictureMoves),
  showing(["42.5", "40"], of(say.pictureTooHeavy, 42_500_000, 40_000_000)),
  showing(["20000 × 20000", "100", "16"], of(say.pictureTooLarge, 20_000, 20_000, 100_000_000, 16_000)),
  of(say.linkNotAllowed, "ftp://example.org/", undefined),
  of(say.linkNotAllowed, "cang.md", "/bai-viet/2020/cang/"),
];

const files: readonly Sample[] = [
  of(say.notUtf8),
  of(say.changedWhileRead, file),
  showing(["4.2", "4"], of(say.tooLarge, 4_200_000, 4_000_000)),
  of(say.notPlainFile),
  of(say.notAnArticle, "bang.xlsx"),
  of(say.notAnArticle, "cang.txt"),
  of(say.sameName, file),
  of(say.sameNameButCase, file),
  of(say.nameHoldsSign, "?"),
  showing(["U+202E"], of(say.nameHoldsSign, "\u202e")),
  of(say.nameEndsOddly, "cang."),
  of(say.nameOfDevice, "con"),
  showing(["12"], of(say.moreFaults, 12)),
  of(say.missingFile, "title"),
  of(say.unknownDataFile, "muc-luc.yaml", ["site.yaml", "topics.yaml"]),
  showing(["topic.yaml", "topics.yaml"], of(say.unknownDataFile, "topic.yaml", ["site.yaml", "topics.yaml"])),
];

const refused = "EACCES: permission denied, open '/kho'";
const folders: readonly Sample[] = [
  of(say.noArchive, "/kho"),
  of(say.noFolder, "/kho"),
  showing(["/kho", "EACCES"], of(say.cannotBeRead, "/kho", refused)),
  showing(["/kho", "EACCES"], of(say.cannotBeWritten, "/kho", refused)),
  of(say.alreadyThere, file),
  of(say.folderNotEmpty, "/kho"),
  of(say.newOfNoDay, "2020-02-30"),
  showing(["2020-08-03"], of(say.newOfNoDay, "3/8/2020")),
  of(say.titleWithoutAddress),
  showing(["/kho/dist", "EROFS"], of(say.cannotBePublished, "/kho/dist", "EROFS: read-only file system")),
  of(say.siteWithoutList, "/kho/dist"),
  showing(
    ["/kho/.dist.lock", "ELOOP"],
    of(say.lockUnusable, "/kho/.dist.lock", "ELOOP: too many symbolic links encountered, open"),
  ),
  of(say.outIsBeside, "/kho/.dist.next"),
  of(say.outNoFolder, "/kho/dist"),
  of(say.outOfOthers, "/kho/dist"),
  of(say.outWithinSources, "/kho/src"),
  of(say.outIsHome, "/kho"),
  of(say.outHoldsArchive, "/kho"),
  of(say.outCannotMove, "/kho/dist"),
  of(say.foreignInSite, "/kho/dist", ["CNAME"]),
  showing(["“a”, “b”, “c”, “d”, “e”, …"], of(say.foreignInSite, "/kho/dist", ["a", "b", "c", "d", "e", "f"])),
  showing(["/kho/dist", "ENOSPC"], of(say.partlyPublished, "/kho/dist", "ENOSPC: no space left on device, write")),
  showing(["/kho/a", "EIO"], of(say.refusedBySystem, "/kho/a", "EIO: i/o error, write")),
  showing(["EMFILE"], of(say.refusedBySystem, undefined, "EMFILE: too many open files, open")),
];

const ids = ["xuat-khau", "dau-tu"];
const keys: readonly Sample[] = [
  of(say.missingKey, "title"),
  of(say.missingKey, "date"),
  of(say.missingKey, "quote"),
  of(say.missingKey, "measure", ["flow", "stock"]),
  of(say.unknownKey, "note", ["title", "date"]),
  showing(["titel", "title"], of(say.unknownKey, "titel", ["title", "date"])),
  of(say.sameId, "cang", 12),
  of(say.sameIdElsewhere, "cang", "_data/targets/hai.yaml"),
  showing(["cang", ...ids], of(say.unknownId, "topic", "cang", ids)),
  showing(["xuat-khua", "xuat-khau"], of(say.unknownId, "organisation", "xuat-khua", ids)),
  showing(["cang", "_data/topics.yaml"], of(say.unknownId, "topic", "cang", [])),
  showing(["tan", "tonne"], of(say.unknownId, "unit", "tan", ids, "tonne")),
  ...["article", "row", "unit"].map((what) => showing(["cang"], of(say.unknownId, what, "cang", []))),
];

const values: readonly Sample[] = [
  showing(["cang"], of(say.wrongType, "array", "cang")),
  showing([], of(say.wrongType, "array", {})),
  showing([], of(say.wrongType, "object", "")),
  showing([], of(say.wrongType, "string", ["cang"])),
  showing(["cang"], of(say.notValid, "cang", "Invalid input")),
  of(say.emptyValue),
  of(say.notOneOf, "flux", ["flow", "stock"]),
  of(say.notADay, "hôm nay"),
  showing(["2020-08-03"], of(say.notADay, "3/8/2020")),
  of(say.notAUrl, "cảng"),
  showing(["https://cang.example/a"], of(say.notAUrl, "cang.example/a")),
  of(say.notASiteUrl, "https://example.org/?q=1"),
  of(say.notAContact, "javascript:alert(1)"),
  of(say.notAnId, "???"),
  showing(["cang-bien"], of(say.notAnId, "Cảng biển")),
  of(say.notAPeriod, "2020-Q5"),
  showing(["2015/2020"], of(say.notAPeriod, "2015-2020")),
  showing(["60"], of(say.notAnAmount, "-60")),
  of(say.notADecimal, "1e3"),
  showing(["12.5"], of(say.notADecimal, "12,5")),
  of(say.notATimeZone, "Hà Nội"),
  showing(["tiếng Việt", "vi"], of(say.notALanguage, "tiếng Việt")),
  of(say.notALanguage, "nói"),
];

const yaml: readonly Sample[] = [
  showing([], of(say.notYaml, "DUPLICATE_KEY", "Map keys must be unique")),
  showing([], of(say.notYaml, "BAD_INDENT", "All collection items must start at the same column")),
  of(say.aliasInYaml, "a"),
  of(say.keyNotText),
  of(say.tooDeep),
];

const quote = "bốc dỡ 12,5 triệu tấn";
const rows: readonly Sample[] = [
  of(say.quoteNotFound, quote, file),
  of(say.quoteTwice, quote, 2, []),
  of(say.quoteTwice, quote, 2, ["cảng bốc dỡ 12,5 triệu tấn", "bốc dỡ 12,5 triệu tấn than"]),
  of(say.noSuchOccurrence, 3, 2),
  showing(["3"], of(say.noSuchOccurrence, 3, 1)),
  of(say.needsUnit),
  of(say.needsReading, "1.4"),
  of(say.marginOtherUnit, "billion-usd", "million-tonne"),
  ...["exceeded", "met", "missed"].map((verdict) => showing(["vuot"], of(say.wordingContradicts, "vuot", verdict))),
  of(say.partsDiffer, "12.0", "12.5"),
  of(say.marginAgainstWording, "khong-dat", "2.5"),
  of(say.attainmentAgainstWording, "khong-dat", "102.5"),
  of(say.marginAgainstWording, "vuot", "-2.5"),
  of(say.partOfItself),
  of(say.wordingNeedsProof),
  of(say.textNeedsTarget),
];

export const samples: readonly Sample[] = [articles, files, folders, keys, values, yaml, rows].flat();
