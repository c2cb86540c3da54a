/**
 * Packs the texts of a site beside themselves, as small as can be, for servers that send them so to whoever takes them. What was packed
 * once comes from the store: only what has changed is packed.
 */
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { isPackable, type Packing } from "../policy/packable.ts";
import { filesBelow, inGroups, pathIn } from "../store/files.ts";
import { keyOf } from "../store/key.ts";
import type { Placed, Store } from "../store/store.ts";

/** A smaller file fits into one packet of the network in any case. */
const least = 1_000;

/** Where the code stands that packs. */
const room = ["src/publish/pack.ts", "src/policy/packable.ts"];

interface Wanted extends Placed {
  readonly file: string;
}

/**
 * Packs all that is worth it of what a build has put into a folder.
 * @param folder an absolute path
 */
export async function packFiles(
  folder: string,
  store: Pick<Store, "place" | "placed">,
  progress: (done: number, total: number) => void = () => {},
): Promise<void> {
  const placed = store.placed();
  // Of what was placed some was but a step on the way to other files, and is gone.
  const wanted = (await filesBelow(folder)).filter(isPackable).flatMap((path) => {
    const file = pathIn(folder, path);
    const found = placed.get(file);
    return found !== undefined && found.size >= least ? [{ file, ...found }] : [];
  });
  let done = 0;
  await inGroups(wanted, async (one) => {
    await packBeside(one, "br", store);
    await packBeside(one, "gz", store);
    progress(++done, wanted.length);
  });
}

async function packBeside({ file, sum }: Wanted, packing: Packing, store: Pick<Store, "place">): Promise<void> {
  const { maker, pack } = packers[packing];
  const key = keyOf(["packed", packing, maker ?? "", sum], room);
  await store.place(key, `${file}.${packing}`, () => pack(readFileSync(file)));
}

const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)];

/** By what each is packed; another version of that may pack otherwise. */
const packers: Readonly<
  Record<Packing, { readonly maker: string | undefined; readonly pack: (content: Buffer) => Promise<Buffer> }>
> = {
  br: {
    maker: process.versions["brotli"],
    pack: (content) =>
      brotli(content, {
        params: {
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
          [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
        },
      }),
  },
  gz: {
    maker: process.versions["zlib"],
    pack: async (content) => withoutSystem(await zip(content, { level: constants.Z_BEST_COMPRESSION })),
  },
};

/** The head of a packed file names the system that has packed it: "unknown" is true of all, and the same on all. Source: RFC 1952, 2.3.1. */
function withoutSystem(packed: Buffer): Buffer {
  packed[9] = 255;
  return packed;
}
