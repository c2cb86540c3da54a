/** The day on which a page was published. */
import { isChangeLine, isDateLine } from "../date-line.ts";
import { namesOf, textOf } from "../html/dom.ts";
import { dayOf } from "./day.ts";
import { type Chosen, chooseDay, type Evidence, saying } from "./evidence.ts";
import type { LinkedFacts } from "./json-ld.ts";
import * as say from "./messages.ts";
import type { Meta } from "./meta.ts";

const named = [
  "article:published_time",
  "datepublished",
  "og:article:published_time",
  "pubdate",
  "publishdate",
  "publish_date",
  "dc.date.issued",
  "dcterms.issued",
  "dcterms.created",
  "dc.date",
  "dc.created",
  "citation_publication_date",
  "date",
];

const dated =
  /(?:^|[\s_-])(?:date|time|ngay|ngaydang|thoigian|published|publish|posted|pdate|datetime|created|post-meta|meta)(?:$|[\s_-])/;

/** Where systems tell the day on which a page was changed. */
const changed = ["article:modified_time", "og:updated_time", "datemodified", "last-modified", "dcterms.modified"];

/** A line that begins so tells the day of a change. */
const ofChange = /^\W*(?:cập nhật|chỉnh sửa|sửa (?:lần )?cuối|(?:last )?(?:updated|modified))/iu;

/** The day of publication; where none is told, a day of a change is named and not taken. */
export function dateOf(document: Document, linked: LinkedFacts, meta: Meta): Chosen<string> {
  const said = saidDays(document, linked, meta);
  const chosen = chooseDay(said, withDays(said));
  const [change] = chosen.value === undefined ? changesOf(document, linked, meta) : [];
  if (change === undefined) return chosen;
  const { value, where } = change;
  return { value: undefined, notes: [{ part: "date", found: "missing", value, why: say.dayOfChange(where) }] };
}

/** Days in the order of trust: JSON-LD, meta tags, `<time>`, what stands where a date is expected, and a date alone below the title. */
function saidDays(document: Document, linked: LinkedFacts, meta: Meta): Evidence<string>[] {
  return [
    ...saying("JSON-LD datePublished", linked.published),
    ...meta.named(...named),
    ...timesOf(document),
    ...shownDates(document, (text) => !ofChange.test(text)),
    ...belowTitle(document),
  ];
}

function changesOf(document: Document, linked: LinkedFacts, meta: Meta): Evidence<string>[] {
  const times = [...document.querySelectorAll("time,[itemprop=dateModified]:not(meta)")].filter(isChange);
  return withDays([
    ...saying("JSON-LD dateModified", linked.modified),
    ...meta.named(...changed),
    ...times.slice(0, 1).flatMap((time) => saying("<time>", time.getAttribute("datetime") ?? textOf(time))),
    ...shownDates(document, (text) => ofChange.test(text)),
    ...belowTitle(document, isChangeLine),
  ]);
}

function withDays(said: readonly Evidence<string>[]): Evidence<string>[] {
  return said.flatMap(({ value, ...rest }) => {
    const day = dayOf(value);
    return day === undefined ? [] : [{ ...rest, value: day }];
  });
}

function isChange(time: Element): boolean {
  return /updat|modif/.test(`${namesOf(time)} ${time.getAttribute("itemprop")?.toLowerCase()}`);
}

/** The article's own `<time>`; one that says when it was changed, and those of other articles, are not asked. */
function timesOf(document: Document): Evidence<string>[] {
  const times = [...document.querySelectorAll("time,[itemprop=datePublished]:not(meta)")].filter(
    (each) => !isChange(each) && !isBeside(each),
  );
  const own = times.find((each) => each.closest("article,main,header") !== null) ?? times[0];
  if (own === undefined) return [];
  const value = own.getAttribute("datetime") ?? own.getAttribute("title") ?? textOf(own);
  return saying("<time>", value);
}

function isBeside(element: Element): boolean {
  return element.closest("aside,nav,footer") !== null;
}

function shownDates(document: Document, counts: (text: string) => boolean): Evidence<string>[] {
  const places = [...document.querySelectorAll("[class],[id]")].filter((each) => dated.test(namesOf(each)));
  const texts = places.filter((each) => !isBeside(each)).map(textOf);
  const lines = texts.filter((text) => text.length < 160 && dayOf(text) !== undefined && counts(text));
  return lines.slice(0, 1).flatMap((line) => saying(`“${line}”`, line, true));
}

/** So many elements below a title are looked at for a date alone. */
const dateWithin = 12;

/** A date alone, in an element without a name, below the title: only its place tells that it is the article's. */
function belowTitle(document: Document, isDay = isDateLine): Evidence<string>[] {
  const all = [...document.querySelectorAll("h1,p,span,div,small,em,i,b,strong,td,li")].filter(
    (each) => !isBeside(each),
  );
  for (const [index, title] of all.entries()) {
    if (title.tagName !== "H1") continue;
    const near = all.slice(index + 1, index + 1 + dateWithin);
    const found = near.find((each) => !title.contains(each) && isDay(textOf(each)));
    if (found !== undefined) {
      return saying(`<h1> … <${found.tagName.toLowerCase()}> “${textOf(found)}”`, textOf(found), true);
    }
  }
  return [];
}
