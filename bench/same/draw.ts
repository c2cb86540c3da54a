/** Which pages of two sites are held against each other. */
import { readdirSync } from "node:fs";
import { kindOf } from "../pages/table.ts";
import { integer, randomOf } from "../random.ts";

/** Every page of the kinds that both sites have; paths of their files. */
export interface Shared {
  readonly articles: readonly string[];
  /** The lists of articles, all pages of each. */
  readonly lists: readonly string[];
}

const lists = new Set(["bai-viet", "chu-de", "don-vi"]);

/** Pages that only send a reader on to the list itself, which Hugo writes for the first page of each. */
const alias = /(?:^|\/)trang\/1\/index\.html$/;

/** The articles and lists of a site, in the order of their paths. */
export function sharedIn(folder: string): Shared {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith("/index.html") && !alias.test(path))
    .sort();
  return {
    articles: paths.filter((path) => kindOf(path) === "article"),
    lists: paths.filter((path) => lists.has(kindOf(path))),
  };
}

/**
 * Draws pages: the home page, and of the rest a quarter lists where there are so many.
 * @param count how many, all together
 */
export function drawPages({ articles, lists }: Shared, count: number, seed: number): readonly string[] {
  const ofLists = drawn(lists, Math.floor(count / 4), seed, 0);
  return ["index.html", ...drawn(articles, count - 1 - ofLists.length, seed, 1), ...ofLists];
}

function drawn(items: readonly string[], count: number, seed: number, stream: number): readonly string[] {
  const random = randomOf(seed, stream);
  const left = [...items];
  return Array.from({ length: Math.min(count, items.length) }, () =>
    left.splice(integer(random, 0, left.length - 1), 1),
  ).flat();
}
