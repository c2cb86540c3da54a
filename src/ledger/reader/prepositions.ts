/** Where "trên", "dưới" and "gần" say where something is, and not how exact a number is: "trên hai sông", "gần một con mương". */
import { isCurrency } from "./measures.ts";
import { phraseBefore, phraseSet } from "./phrases.ts";
import { type Token, wordSet } from "./tokens.ts";

/** What the reading of a qualifier depends on behind it. */
export interface Behind {
  /** Dimension of the unit that follows, where one does. */
  readonly dimension?: string;
  /** Whether the number is none that one rounds to: "trên 12 tuyến đường" is a place, "trên 100 tuyến" an amount. */
  readonly exact?: boolean;
  /** Whether it is a whole number below ten. */
  readonly few?: boolean;
  /** The word after the number and its magnitude. */
  readonly noun?: string;
  /** Whether two ends follow: "trong khoảng 5 - 7%" is within them, "trong khoảng 5%" about that. */
  readonly range?: boolean;
  /** Whether it is how often, "1 năm 1 lần": "ít nhất" before it is of the times. */
  readonly often?: boolean;
  /** Whether "so với" follows: "ít hơn 5 người so với năm trước" is a difference, "có ít hơn 5 người" a limit. */
  readonly against?: boolean;
}

/** Places and carriers that "trên" and "dưới" stand before as mere prepositions. */
const places = wordSet(
  `tuyến xe chiếc con tàu kênh trang lĩnh phương mặt địa sân máy đường tờ trục tầng đảo toa mảnh thửa website nền vùng xã huyện quận bàn làn
  tỉnh thành phường thôn cánh mẫu cây tài trụ bang ảnh sông suối biển hồ bờ vai lưng bức ghế giường cầu ghe xuồng thuyền thực quần`,
);

/** "bụi bặm gần hai nhà máy" says where: of so few one says how many. Amounts that are measured are told by halves too: "gần 2 năm". */
const buildings = /^(factory|school|hospital|house|market|shop|bank|supermarket|industrial-zone|residential-group)$/;

export function isNear(tokens: readonly Token[], from: number, end: number, { dimension = "", few }: Behind): boolean {
  return end === from + 1 && tokens[from]?.key === "gần" && few === true && buildings.test(dimension);
}

/** What spreads does so over places, however many: "trải rộng trên 20 nước". */
const spreading = phraseSet(
  `trải rộng, trải dài, trải khắp, trải, phủ sóng, phủ khắp, phủ rộng, có mặt, hiện diện, lan rộng, rải rác, phân bố, diễn ra, triển khai, được triển khai`,
);
/** What is tried is tried on something: "thí nghiệm trên 30 người". */
const trying = phraseSet("thí nghiệm, thử nghiệm, thực nghiệm");
/** Whom a survey asked: "khảo sát từ tháng 3 trên 1.008 người", where the number is none that one rounds to. */
const asking = wordSet("sát vấn dò nghiên thử");

function isCensus(tokens: readonly Token[], from: number, end: number): boolean {
  if (!/^\d{1,3}(\.\d{3})+$|^\d{4,}$/.test(tokens[end]?.key ?? "")) return false;
  return tokens.slice(Math.max(0, from - 10), from).some(({ key }) => asking.has(key));
}

/** What rests on something: "dựa trên bốn nét vẽ", "nằm trên 3 quả đồi". */
const resting = wordSet("dựa cứ nằm ngồi ngủ đứng đậu đỗ treo đặt gắn in đăng chở phát cáo dán");
const lands = wordSet("quốc nước tỉnh thành huyện quận xã phường thị thôn bản làng châu vùng địa đảo bang");

/** "58 nạn nhân trên 20 tỉnh thành": right behind a figure, lands are where that is. */
export function isPreposition(
  tokens: readonly Token[],
  from: number,
  end: number,
  floor: number,
  { exact, few, dimension, noun = "" }: Behind,
): boolean {
  const word = tokens[from]?.key ?? "";
  if (!/^(trên|dưới)$/.test(word)) return false;
  if (end !== from + 1) return tokens[from + 1]?.key === "từ";
  if ((exact === true && places.has(noun)) || (few === true && dimension === undefined)) return true;
  if (word === "trên" && exact === true && isCensus(tokens, from, end)) return true;
  if (
    word === "trên" &&
    (phraseBefore(trying, tokens, from, 0) !== undefined || resting.has(tokens[from - 1]?.key ?? ""))
  )
    return true;
  return (
    word === "trên" &&
    lands.has(noun) &&
    ((from === floor && from > 0) || phraseBefore(spreading, tokens, from, 0) !== undefined)
  );
}

/** "đứng trên một cái thùng", "gần một con mương": of a single thing there is no more and no less. */
export function isOfOne(tokens: readonly Token[], from: number, end: number, { dimension = "", few }: Behind): boolean {
  if (!/^(trên|dưới|gần|hơn)$/.test(tokens[from]?.key ?? "")) return false;
  return few === true && tokens[end]?.key === "một" && !divisible.test(dimension) && !isCurrency(dimension);
}

/** What there is more and less of than one: what is measured, and money. */
const divisible = /^(time|night|length|area|mass|volume|energy|power|share|growth|multiple|index|gold|barrel)/;
