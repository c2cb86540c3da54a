/** Draws a card: paper, ink and hairlines, and one accent in the colour of its verdict. */
import type { VerdictKind } from "../ledger/wording.ts";
import { type Card, type CardFigure, type CardShare, cardSize } from "./card.ts";
import { balanced, cut, fitted, type Hand, lettering, type Typeface, widthOf } from "./lettering.ts";
import { type Palette, paletteOf, verdictColour } from "./palette.ts";
import { shapeOf } from "./shape.ts";

/** The typefaces of labels, as on the pages. */
export interface Typefaces {
  readonly bold: Typeface;
  readonly medium: Typeface;
}

/** What a card is drawn with. */
interface Ink extends Typefaces {
  readonly colours: Palette;
}

const left = 84;
const right = cardSize.width - left;
const across = right - left;

/** A card as SVG: outlines only, no text. The same card and typefaces give the same bytes. */
export function drawCard(whole: Card, faces: Typefaces): string {
  const card = shortened(whole);
  const { width, height } = cardSize;
  const colours = paletteOf(card.colours);
  const ink = { ...faces, colours };
  const accent = card.verdict === undefined ? colours.ink : verdictColour(card.verdict.kind, colours);
  const parts = [
    `<path fill="${colours.paper}" d="M0 0h${width}v${height}H0z"/>`,
    `<path fill="${accent}" d="M0 0h20v${height}H0z"/>`,
    header(card.site, ink),
    title(card, ink),
    ...(card.verdict === undefined ? sharesPart(card.shares, ink) : verdictPart(card, card.verdict, ink)),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${parts.join("")}</svg>`;
}

/** More letters than the narrowest that a card has room for. */
const mostLetters = 600;

/** A text is shaped anew each time that something of it is cut off: what no card can show is left out before. */
function shortened(card: Card): Card {
  const short = (text: string): string =>
    text.length > mostLetters ? `${[...text].slice(0, mostLetters).join("")} …` : text;
  const { verdict } = card;
  return {
    ...card,
    site: short(card.site),
    over: short(card.over),
    title: short(card.title),
    figures: card.figures.map(({ name, text }) => ({ name: short(name), text: short(text) })),
    ...(verdict !== undefined && { verdict: { ...verdict, text: short(verdict.text) } }),
  };
}

/** The site's mark and name. */
function header(site: string, { bold, colours }: Ink): string {
  const hand = { face: bold, size: 30 };
  const mark = `<g fill="${colours.ink}" transform="translate(${left} 42) scale(2)"><path opacity=".45" d="M1 8h7v12H1z"/><path d="M12 2h7v18h-7z"/><path stroke="${colours.ink}" stroke-width="1.6" d="M0 8h22"/></g>`;
  return mark + lettering(cut(site, hand, across - 64), hand, left + 64, 80, colours.ink) + hairline(108, colours);
}

/** As large as three lines allow. */
function title({ over, title }: Card, { bold, medium, colours }: Ink): string {
  const small = { face: medium, size: 28 };
  const hand = fitted(title, bold, [60, 52, 45], across, 3);
  const drawn = balanced(title, hand, across, 3).map((line, index) =>
    lettering(line, hand, left, 186 + hand.size * (0.95 + 1.24 * index), colours.ink),
  );
  return lettering(cut(over, small, across), small, left, 158, colours.soft) + drawn.join("");
}

function verdictPart({ figures }: Card, { kind, text }: NonNullable<Card["verdict"]>, ink: Ink): string[] {
  const wide = figures.length > 1 ? across / 2 - 24 : across;
  const hand = fitted(text, ink.bold, [36, 31, 27], across - 48, 1);
  return [
    hairline(430, ink.colours),
    ...figures.map((figure, index) => figureOf(figure, left + index * (across / 2), wide, ink)),
    shapeOf(kind, left + 14, 582 - hand.size * 0.35, 28, ink.colours),
    lettering(cut(text, hand, across - 48), hand, left + 46, 582, verdictColour(kind, ink.colours)),
  ];
}

function figureOf({ name, text }: CardFigure, x: number, width: number, { bold, medium, colours }: Ink): string {
  const small = { face: medium, size: 22 };
  const hand = fitted(text, bold, [42, 35, 29], width, 1);
  return (
    lettering(cut(name, small, width), small, x, 466, colours.soft) +
    lettering(cut(text, hand, width), hand, x, 515, colours.ink)
  );
}

/** Each row is one equal part of a bar; below it the words. */
function sharesPart(shares: readonly CardShare[], ink: Ink): string[] {
  const rowsIn = (some: readonly CardShare[]): number => some.reduce((sum, { count }) => sum + count, 0);
  const at = (index: number): number => left + (across * rowsIn(shares.slice(0, index))) / rowsIn(shares);
  return [
    ...shares.map(({ kind }, index) => part(at(index), at(index + 1), kind, ink.colours)),
    ...legend(shares, ink),
  ];
}

/** A part of the bar; what has no verdict is hollow, as its shape is. */
function part(from: number, to: number, kind: VerdictKind, colours: Palette): string {
  const colour = verdictColour(kind, colours);
  const hollow = kind === "no-target" || kind === "unquantified";
  const [gap, line] = [3, hollow ? 3 : 0];
  const [x, width] = [from + line / 2, Math.max(1, to - from - gap - line)];
  const dashes = kind === "unquantified" ? ' stroke-dasharray="9 6"' : "";
  const ink = hollow ? `fill="none" stroke="${colour}" stroke-width="${line}"${dashes}` : `fill="${colour}"`;
  return `<path ${ink} d="M${x} ${432 + line / 2}h${width}v${28 - line}h${-width}z"/>`;
}

/** The words of the bar, in letters that let all of them stand on two lines. */
function legend(shares: readonly CardShare[], { bold, colours }: Ink): string[] {
  const tried = [30, 26, 22, 18].map((size) => legendIn(shares, { face: bold, size }, colours));
  return (tried.find(({ lines }) => lines <= 2) ?? tried.at(-1))?.drawn ?? [];
}

function legendIn(
  shares: readonly CardShare[],
  hand: Hand,
  colours: Palette,
): { readonly drawn: string[]; readonly lines: number } {
  const { size } = hand;
  let [x, lines] = [left, 1];
  const drawn = shares.map(({ kind, text, counted }) => {
    const words = cut(`${text} ${counted}`, hand, across - size * 1.2);
    const width = size * 1.2 + widthOf(words, hand);
    if (x > left && x + width > right) [x, lines] = [left, lines + 1];
    const [from, y] = [x, 466 + lines * 52];
    x += width + size * 1.3;
    const shape = shapeOf(kind, from + size * 0.4, y - size * 0.35, size * 0.77, colours);
    return shape + lettering(words, hand, from + size * 1.2, y, colours.ink);
  });
  return { drawn, lines };
}

function hairline(y: number, { rule }: Palette): string {
  return `<path stroke="${rule}" stroke-width="2" d="M${left} ${y}H${right}"/>`;
}
