/** Colours as eyes have them: contrast, mixing, and how far two lie apart to those who see fewer of them. */

/** Red, green and blue of light, from 0 to 1 each. */
export type Colour = readonly [red: number, green: number, blue: number];

/** Reads `#1a1c20`. */
export function colourOf(hex: string): Colour {
  const [red = Number.NaN, green = Number.NaN, blue = Number.NaN] = [1, 3, 5].map((at) =>
    lightOf(Number.parseInt(hex.slice(at, at + 2), 16) / 255),
  );
  return [red, green, blue];
}

/** What a screen is told, as light. Source: IEC 61966-2-1. */
function lightOf(told: number): number {
  return told <= 0.04045 ? told / 12.92 : ((told + 0.055) / 1.055) ** 2.4;
}

/** From 1 to 21. Source: WCAG 2.2, contrast ratio. */
export function contrast(one: Colour, other: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

type Matrix = readonly [Colour, Colour, Colour];

/** Source: B. Ottosson, Oklab. */
const toCones: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const fromCones: Matrix = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];
const toLab: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];
const fromLab: Matrix = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
];

function times(matrix: Matrix, [a, b, c]: Colour): Colour {
  const row = ([x, y, z]: Colour): number => x * a + y * b + z * c;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

function each([a, b, c]: Colour, change: (value: number) => number): Colour {
  return [change(a), change(b), change(c)];
}

function labOf(colour: Colour): Colour {
  return times(toLab, each(times(toCones, colour), Math.cbrt));
}

/** What `color-mix(in oklab, one share%, other)` gives. */
export function mixed(one: Colour, share: number, other: Colour): Colour {
  const [[a, b, c], [x, y, z]] = [labOf(one), labOf(other)];
  const blend = (p: number, q: number): number => p * share + q * (1 - share);
  return times(
    fromCones,
    each(times(fromLab, [blend(a, x), blend(b, y), blend(c, z)]), (value) => value ** 3),
  );
}

/** How eyes see that lack one kind of cone, or all colour. Source: Machado, Oliveira and Fernandes 2009, severity 1. */
export const eyes: Readonly<Record<string, Matrix>> = {
  "all colours": [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  grey: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};

/** How far apart two colours look, in Oklab: 0.02 can be told where they touch. */
export function distance(one: Colour, other: Colour, eye: Matrix): number {
  const [a, b] = [one, other].map((colour) => labOf(each(times(eye, colour), (value) => Math.max(0, value))));
  return Math.hypot(...[0, 1, 2].map((at) => (a?.[at] ?? 0) - (b?.[at] ?? 0)));
}
