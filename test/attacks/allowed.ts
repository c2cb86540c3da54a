/** What a page of this tool consists of, read as a browser reads it: every element and attribute that is not listed is an intruder. */
import { type DefaultTreeAdapterTypes, type ParserError, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const elements = words(`
  html head meta title link script style body div span a p h1 h2 h3 h4 ul ol li dl dt dd main header footer nav section article aside
  figure figcaption picture source img table thead tbody tr th td caption colgroup col blockquote pre code em strong s hr br time form
  label input select option optgroup button fieldset legend output details summary template mark abbr small b i dialog search
  noscript svg g path rect line circle text tspan desc defs pattern use symbol polygon polyline ellipse clipPath marker
`);

/** None of them runs anything; those that hold addresses are looked at one by one. */
const attributes = words(`
  http-equiv download id class lang dir title alt name value type for content charset property media sizes width height rel datetime colspan rowspan scope
  start tabindex hidden open role disabled selected checked method autocomplete spellcheck maxlength placeholder inputmode min max step
  multiple label loading decoding as crossorigin blocking enterkeyhint autocapitalize autocorrect itemprop headers abbr color
  viewBox preserveAspectRatio focusable x y x1 x2 y1 y2 cx cy r rx ry d fill stroke points transform text-anchor dx dy dominant-baseline
  patternUnits patternTransform opacity stroke-width stroke-dasharray stroke-linecap font-size textLength lengthAdjust span
`);

const addresses = words("href src action poster formaction cite data srcset");

/**
 * What is wrong with a page: intruders, addresses that run or load, and what the parser of the HTML standard stumbles over.
 * @param inline the scripts that the tool itself writes into a page
 */
export function intrudersIn(html: string, inline: readonly string[] = []): string[] {
  const found: string[] = [];
  const onParseError = ({ code, startOffset }: ParserError): void => {
    found.push(`${code} at ${html.slice(Math.max(0, startOffset - 60), startOffset + 60)}`);
  };
  const document = parse(html, { sourceCodeLocationInfo: true, onParseError });
  for (const element of elementsIn(document)) found.push(...judged(element, inline));
  return found;
}

/** All elements of a page, those of templates too, in their order. */
export function* elementsIn(node: Node): Generator<Element> {
  if ("tagName" in node) yield node;
  if ("content" in node) yield* elementsIn(node.content);
  if ("childNodes" in node) for (const child of node.childNodes) yield* elementsIn(child);
}

function judged({ tagName, attrs, childNodes }: Element, inline: readonly string[]): string[] {
  const all = Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
  const shown = `<${tagName} ${attrs.map(({ name, value }) => `${name}="${value}"`).join(" ")}>`;
  const isBad =
    !elements.has(tagName) ||
    attrs.some(({ name, value }) => !isHarmless(name, value, tagName)) ||
    (tagName === "script" && !childNodes.every((child) => "value" in child && isKnown(child.value, all, inline))) ||
    (tagName === "style" && attrs.length > 0) ||
    !isPolicyOrNone(all["http-equiv"]);
  return isBad ? [shown.slice(0, 300)] : [];
}

/** What stands in a script is the tool's own, or data that no browser runs and that nothing in it can end. */
function isKnown(text: string, attributes: Readonly<Record<string, string>>, inline: readonly string[]): boolean {
  if (attributes["type"] !== "application/ld+json") return inline.includes(text);
  return Object.keys(attributes).length === 1 && !text.includes("<") && typeof JSON.parse(text) === "object";
}

/** A policy can only forbid, whoever has written it; all else of that kind does something. */
function isPolicyOrNone(equivalent: string | undefined): boolean {
  return equivalent === undefined || equivalent === "content-security-policy";
}

function isHarmless(name: string, value: string, tag: string): boolean {
  if (/^(aria-[a-z]+|data-[a-z-]+)$/.test(name))
    return !/^data-(script|styles|engine|file)$/.test(name) || isOwn(value);
  if (!addresses.has(name)) return attributes.has(name);
  if (tag === "a") return isOwn(value) || /^(https?:|mailto:)$/.test(schemeOf(value));
  if (tag === "link") return isOwn(value) || value.startsWith("https://example.org/kho/");
  return name === "srcset" ? value.split(", ").every(isOwn) : isOwn(value);
}

const base = "https://site.example/kho/a/b/c/d/";

/** An address of the site, as a browser understands it. */
function isOwn(value: string): boolean {
  return URL.canParse(value, base) && new URL(value, base).origin === new URL(base).origin;
}

function schemeOf(value: string): string {
  return URL.canParse(value, base) ? new URL(value, base).protocol : "";
}

/** All text of a node as a reader sees it, and what its attributes tell. */
export function textsIn(html: string): { readonly text: string; readonly told: string } {
  const [texts, told]: [string[], string[]] = [[], []];
  const visit = (node: Node): void => {
    if (node.nodeName === "#text" && "value" in node) texts.push(node.value);
    if ("attrs" in node) told.push(...node.attrs.map(({ value }) => value));
    if ("content" in node) visit(node.content);
    if ("childNodes" in node) for (const child of node.childNodes) visit(child);
  };
  visit(parse(html));
  return { text: folded(texts.join("")), told: folded(told.join("\n")) };
}

/** A text without what is set or taken away so that lines end well. */
export function folded(text: string): string {
  return text.normalize("NFC").replaceAll("\u2060", "").replace(/\s+/gu, " ").trim();
}
