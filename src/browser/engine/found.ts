/** A document of the index as a result that can be shown. */
import { type DayForm, dayIn } from "../../search/day-form.ts";
import { anchors, filterNames, kindNames, metaNames } from "../../search/fields.ts";
import type { Parts } from "../../search/match.ts";
import { type Passage, passageOf } from "../../search/passage.ts";
import type { Found } from "../../search/request.ts";
import { unshape } from "../../text/shape.ts";
import type { Fragment } from "./pagefind.ts";

/**
 * @param parts what was searched for, to be marked
 * @param days how the page writes days
 * @param query what the reader typed: the page that a result leads to marks it too
 */
export function foundOf(fragment: Fragment, parts: Parts, query: string, days: DayForm): Found {
  const { meta, filters } = fragment;
  const passage = passageOf(fragment, parts, meta[metaNames.title]);
  return {
    kind: filters[filterNames.kind]?.includes(kindNames.row) ? "row" : "article",
    link: linkOf(fragment, passage, query),
    title: passage.title,
    about: meta[metaNames.of] ?? aboutArticle(fragment, days),
    passage: passage.pieces,
    titleLang: filters[filterNames.titleLanguage]?.[0],
    lang: filters[filterNames.language]?.[0],
    verdict: filters[filterNames.verdict]?.[0],
    answer: meta[metaNames.answer],
    figures: meta[metaNames.figures],
  };
}

function aboutArticle(fragment: Fragment, days: DayForm): string {
  const day = fragment.meta[metaNames.day];
  return [day && dayIn(days, day), publisherOf(fragment)].filter(Boolean).join(" · ");
}

function publisherOf({ content, anchors: known }: Fragment): string | undefined {
  const start = known.find(({ id }) => id === anchors.publisher)?.location;
  if (start === undefined) return undefined;
  // The index ends every element with a full stop.
  return unshape(content.split(/\s+/).slice(start).join(" ")).replace(/\.$/, "");
}

/** To the block of the passage, where it is one; else the browser itself looks for the words, where it can. */
function linkOf({ url, raw_url }: Fragment, { block, found }: Passage, query: string): string {
  const address = raw_url ?? url;
  const mark = query.trim() === "" ? "" : `?${new URLSearchParams({ tim: query.trim().slice(0, 200) })}`;
  if (block !== undefined) return `${address}${mark}#${block}`;
  return found === undefined
    ? address + mark
    : `${address}${mark}#:~:text=${encodeURIComponent(found).replaceAll("-", "%2D")}`;
}
