/** Colours as they are painted, and how far apart they are. */
import { outward } from "./shown.ts";

type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/** The contrast of two colours as WCAG 2.2 reckons it, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(pointsOf(one)), luminance(pointsOf(other))].sort((a, b) => a - b);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** The colour that an element stands on: of the nearest ground that nothing shines through. */
export function groundOf(element: Element | null): string {
  for (const one of outward(element)) {
    const { backgroundColor } = getComputedStyle(one);
    if (pointsOf(backgroundColor)[3] === 255) return backgroundColor;
  }
  return "white";
}

/** Whether a colour can be seen through altogether. */
export function isClear(colour: string): boolean {
  return pointsOf(colour)[3] === 0;
}

/** What any colour of CSS is on the screen, whatever it is written in. */
function pointsOf(colour: string): Rgba {
  const canvas = document.createElement("canvas");
  canvas.width = 1;
  canvas.height = 1;
  const brush = canvas.getContext("2d");
  if (brush === null) throw new Error("there is nothing to paint on");
  brush.fillStyle = colour;
  brush.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = brush.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha];
}

function luminance([red, green, blue]: Rgba): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue]
    .map((point) => point / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
