/** Of what is said of figures that their words do not state, and of figures that contradict each other. */
import * as say from "../../../src/ledger/messages.ts";
import { of, type Sample } from "../sample.ts";

const text = "hơn 1,9 tỷ USD";

export const samples: readonly Sample[] = [
  of(say.targetSaysNothing),
  of(say.twoProofs),
  of(say.notADate, "giữa năm"),
  of(say.needsTerms, "ratio"),
  of(say.otherDimension, "million-usd", "million-tonne"),
  of(say.notAShare, "index", "million-usd"),
  of(say.emptyRange, "8", "7.5"),
  of(say.betweenNeedsRange),
  of(say.supersedesNone, 3),
  of(say.interimOutside, "2021", "2015/2020"),
  of(say.timesNeedReading, "1.5"),
  of(say.perhapsAnIndex, "105.2"),
  of(say.noNumberInQuote, "1.9", "nhiều"),
  of(say.valueNotInQuote, "2.9", text, ["1,9 tỷ USD"]),
  of(say.valueTwiceInQuote, "1.9", ["1,9 tỷ", "1,9%"]),
  of(say.otherUnitInQuote, "million-usd", "1,9 tỷ USD", "printed: billion-usd"),
  of(say.otherUnitInQuote, "million-usd", "1,9 tỷ đồng", undefined),
  of(say.otherPrecisionInQuote, "1.90", "1,9 tỷ USD", 'value: "1.9"'),
  of(say.otherQualifierInQuote, "under", text, "over"),
  of(say.otherQualifierInQuote, undefined, text, "over"),
  of(say.otherQualifierInQuote, "over", "1,9 tỷ USD", undefined),
  of(say.otherSignInQuote, "2.5", "giảm 2,5%"),
  of(say.ambiguousNumber, "13,625 ha", ["13.625", "13625"]),
  of(say.noSuchCell, "Năm", "Vốn", ["Xuất khẩu"], ["2019", "2020"]),
  of(say.noSuchCell, "Năm", "Vốn", [], []),
  of(say.cellTwice, "Xuất khẩu", "2020", 2),
  of(say.unitNotAtTable, "tỷ USD"),
  of(say.quoteNearly, "bốc dở", "src/articles/2020/cang.md", "bốc dỡ"),
  of(say.quoteCuts, text),
  of(say.disagrees, "margin", "0.8", "0.9", "1.1"),
  of(say.correctedLater, "2020-01-01", "2019-01-01"),
  of(say.seriesDiffers, "xuat-khau", "unit", "xuat-khau-2019"),
  of(say.samePeriodTwice, "xuat-khau", "2020", "xuat-khau-2020"),
  of(say.endsBeforeItBegins, "2021-01-01", "2020-01-01"),
  of(say.circle, "parent", "kcn-ha-noi"),
  of(say.outsideItsLife, "2021", "kcn-ha-noi", "2000-01-01", "2019-12-31"),
];
