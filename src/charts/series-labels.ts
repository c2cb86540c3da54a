/** The labels of a series: first, last, highest and lowest, each where nothing else stands. */
import type { Segment } from "./series-lines.ts";
import { at, type Box, letters, overlaps } from "./sheet.ts";
import { widthOf } from "./text-width.ts";

export interface Wish {
  /** What the label is about. */
  readonly of: "result" | "target" | "derived";
  readonly around: Box;
  readonly text: string;
  /** It would rather stand below: a low point among higher ones. */
  readonly below: boolean;
}

export interface Label {
  readonly of: Wish["of"];
  readonly text: string;
  /** Its middle. */
  readonly x: number;
  /** Its base line. */
  readonly y: number;
}

/** Between a label and what it is about. */
const gap = 4;
/** Of the letters' size: above the base line and below it, with Vietnamese marks. */
const [ascent, descent] = [1, 0.28];
const height = letters.small * (ascent + descent);

/** Where labels may stand. */
export interface Space {
  readonly width: number;
  /** What no label may cover. */
  readonly obstacles: readonly Box[];
  readonly segments: readonly Segment[];
}

/** Places labels one after the other; one that finds no free place is left out, for the table beside the chart has it. */
export function placeLabels(wishes: readonly Wish[], { width, obstacles, segments }: Space): Label[] {
  const taken = [...obstacles];
  return wishes.flatMap((wish) => {
    const box = placesFor(wish, width).find((place) => isFree(place, taken, segments, width));
    if (box === undefined) return [];
    taken.push(box);
    return [{ of: wish.of, text: wish.text, x: at(box.x + box.width / 2), y: at(box.y + letters.small * ascent) }];
  });
}

/** Above and below, straight or aside, then beside; the nearest first. */
function placesFor({ around, text, below }: Wish, sheet: number): Box[] {
  const width = widthOf(text, letters.small);
  const [over, under] = [around.y - gap - height, around.y + around.height + gap];
  const rows = below ? [under, over] : [over, under];
  const middle = around.x + (around.width - width) / 2;
  const columns = [middle, around.x, around.x + around.width - width];
  const beside = [around.x + around.width + gap, around.x - gap - width];
  const sideY = around.y + (around.height - height) / 2;
  const places = [
    ...rows.flatMap((y) => columns.map((x) => ({ x, y }))),
    ...beside.map((x) => ({ x, y: sideY })),
    ...rows.flatMap((y) => beside.map((x) => ({ x, y }))),
  ];
  return places.map(({ x, y }) => ({ x: Math.min(Math.max(x, 0), sheet - width), y, width, height }));
}

function isFree(box: Box, taken: readonly Box[], segments: readonly Segment[], width: number): boolean {
  const within = box.x >= 0 && box.x + box.width <= width + 0.01 && box.y >= 0;
  return within && !taken.some((other) => overlaps(box, other)) && !segments.some((segment) => crosses(segment, box));
}

/** Whether a straight line runs through a box. */
function crosses({ from: [x1, y1], to: [x2, y2] }: Segment, box: Box): boolean {
  const left = Math.max(box.x, Math.min(x1, x2));
  const right = Math.min(box.x + box.width, Math.max(x1, x2));
  if (left > right) return false;
  const heightAt = (x: number): number => (x1 === x2 ? y1 : y1 + ((x - x1) / (x2 - x1)) * (y2 - y1));
  const [a, b] = [heightAt(left), heightAt(right)];
  return Math.max(a, b) >= box.y && Math.min(a, b) <= box.y + box.height;
}
