/** The day on which a page was published. */
import { namesOf, textOf } from "../html/dom.ts";
import { dayOf } from "./day.ts";
import { type Evidence, saying } from "./evidence.ts";
import type { LinkedFacts } from "./json-ld.ts";
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

/** Days in the order of trust: JSON-LD, meta tags, `<time>`, and what stands near the title where a date is expected. */
export function daysOf(document: Document, linked: LinkedFacts, meta: Meta): Evidence<string>[] {
  const said = [
    ...saying("JSON-LD datePublished", linked.published),
    ...meta.named(...named),
    ...timesOf(document),
    ...shownDates(document),
  ];
  return said.flatMap(({ value, ...rest }) => {
    const day = dayOf(value);
    return day === undefined ? [] : [{ ...rest, value: day }];
  });
}

/** The article's own `<time>`; one that says when it was changed, and those of other articles, are not asked. */
function timesOf(document: Document): Evidence<string>[] {
  const times = [...document.querySelectorAll("time,[itemprop=datePublished]:not(meta)")].filter(
    (each) =>
      !/updat|modif/.test(`${namesOf(each)} ${each.getAttribute("itemprop")?.toLowerCase()}`) &&
      each.closest("aside,nav,footer") === null,
  );
  const own = times.find((each) => each.closest("article,main,header") !== null) ?? times[0];
  if (own === undefined) return [];
  const value = own.getAttribute("datetime") ?? own.getAttribute("title") ?? textOf(own);
  return saying("<time>", value);
}

function shownDates(document: Document): Evidence<string>[] {
  const places = [...document.querySelectorAll("[class],[id]")].filter((each) => dated.test(namesOf(each)));
  const texts = places.filter((each) => each.closest("aside,nav,footer") === null).map(textOf);
  const lines = texts.filter((text) => text.length < 160 && dayOf(text) !== undefined);
  return lines.slice(0, 1).flatMap((line) => saying(`“${line}”`, line, true));
}
