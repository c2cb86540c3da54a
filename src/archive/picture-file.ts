/** What must be known of a picture's file before a page can show it. Only its head is decoded here. */
import { lstat, readFile } from "node:fs/promises";
import type { Metadata } from "sharp";
import * as say from "../input/messages.ts";
import { sha256 } from "../text/digest.ts";

export interface PictureFacts {
  /** Of the file's bytes. */
  readonly hash: string;
  /** In points, as it is looked at: a camera held upright is counted. */
  readonly width: number;
  readonly height: number;
}

/** Beyond these a picture is a mistake: a newspaper's page, scanned finely, has a third of the points. */
export const mostOfPicture = { bytes: 40_000_000, points: 100_000_000, side: 16_000 } as const;

const readable: readonly string[] = ["jpeg", "png", "webp", "gif", "heif"];

/**
 * Looks at a picture's file.
 * @param disk where it lies on this machine
 * @returns what is known of it, or why it cannot be shown
 */
export async function readPicture(disk: string): Promise<PictureFacts | say.Said> {
  const { size } = await lstat(disk);
  if (size > mostOfPicture.bytes) return say.pictureTooHeavy(size, mostOfPicture.bytes);
  const bytes = await readFile(disk);
  // Loaded only where there are pictures: it takes longer than a small archive.
  const { default: sharp } = await import("sharp");
  const head = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  if (head === undefined || !readable.includes(head.format)) return say.pictureUnreadable();
  const { width, height } = head.autoOrient;
  return refusal(head, width, height) ?? { hash: sha256(bytes), width, height };
}

function refusal({ pages = 1 }: Metadata, width: number, height: number): say.Said | undefined {
  if (pages > 1) return say.pictureMoves();
  const { points, side } = mostOfPicture;
  return width * height > points || Math.max(width, height) > side
    ? say.pictureTooLarge(width, height, points, side)
    : undefined;
}
