/** The text of an article among all else that a page holds. */
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { namesOf, textOf } from "../html/dom.ts";

export interface Found {
  readonly root: Element;
  /** By which mark it was found; nothing where it was told by its prose alone. */
  readonly where: string | undefined;
}

/** Where systems put the text, the surest first: schema.org's own mark, then names that sites and systems have used for years. */
const places: readonly string[] = [
  "[itemprop=articleBody]",
  "article.fck_detail, .fck_detail",
  "[data-role=content], .detail-content[data-role], .detail-cmain .detail-content",
  "#main-detail-body, #maincontent.maincontent",
  ".article__body, .article-body, .article-content, .article__content",
  ".entry-content, .wp-block-post-content",
  ".gh-content, .post-full-content",
  ".post-body.entry-content, .post-body",
  ".field--name-body, .field-name-body",
  ".com-content-article__body, .item-page [itemprop=articleBody]",
  ".detail-content, .content-detail, .news-content, .cms-body, .detail__content",
  ".bodytext, .ArticleContent, .chitiet-noidung, .noidung-chitiet",
];

/** What stands within a text and is none of it: other articles, ways to share, advertisements, comments. */
const apart =
  /(?:^|[\s_-])(?:related|relate|lien-?quan|tinlienquan\w*|tin-?lienquan|news-?relation|share|sharing|social|sharedaddy|ads?|adv|advert\w*|banner|quangcao|quang-cao|comments?|binh-?luan|tags?|keyword\w*|newsletter|subscribe|recommend\w*|breadcrumbs?|widget|toolbar|pagination|pager|navigation|donate|hidden|print|readmore|read-more|xem-?them|box-tinlienquan\w*|vnnews-relatednews|jp-relatedposts|zce-content-hook|VCSortableInPreviewMode-link)(?:$|[\s_-])/i;

/** A text that is shorter is hardly an article: some other mark was met. */
const least = 200;

/** Finds the text of the article that a page shows. */
export function bodyOf(document: Document): Found | undefined {
  for (const where of places) {
    const found = [...document.querySelectorAll(where)].filter((each) => textOf(each).length >= least);
    const longest = found.sort((a, b) => textOf(b).length - textOf(a).length)[0];
    if (longest !== undefined) return { root: cleaned(longest), where: nameOf(longest, where) };
  }
  const root = byProse(document);
  return root && { root, where: undefined };
}

function nameOf(element: Element, place: string): string {
  const called = [element.getAttribute("itemprop"), element.id, ...element.className.split(/\s+/)];
  const name = called.find((each) => each !== null && each !== "" && place.includes(each.split(" ")[0] ?? each)) ?? "";
  return `<${element.tagName.toLowerCase()} ${name}>`;
}

function cleaned(root: Element): Element {
  for (const each of root.querySelectorAll("aside,nav,footer")) each.remove();
  for (const each of root.querySelectorAll("[class],[id]"))
    if (apart.test(namesOf(each)) && textOf(each).length < textOf(root).length / 2) each.remove();
  return root;
}

function byProse(document: Document): Element | undefined {
  const article = new Readability(document, { charThreshold: least, maxElemsToParse: 0 }).parse();
  if (article?.content === null || article?.content === undefined || article.content.trim() === "") return undefined;
  const { document: found } = parseHTML(`<!doctype html><html><body>${article.content}</body></html>`);
  return cleaned(found.body);
}
