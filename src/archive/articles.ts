/** Validates articles: front matter, address, body. */
import { posix } from "node:path";
import type { Fault } from "../input/fault.ts";
import * as say from "../input/messages.ts";
import { prove } from "../input/prove.ts";
import { parseYaml, type Yaml } from "../input/yaml.ts";
import { type Block, parseBody } from "../text/blocks.ts";
import { slugOf } from "../text/slug.ts";
import type { Addresses } from "./addresses.ts";
import { partsOf } from "./front-matter.ts";
import type { Asset } from "./pictures.ts";
import type { SourceFile, Sources } from "./read.ts";
import { leadPicture, type Referring, resolverOf } from "./references.ts";
import { articleSchema, type FrontMatter } from "./schema.ts";

export interface Article {
  /** Year and slug, "2020/xuat-khau": what the ledger's rows call it by. */
  readonly id: string;
  readonly year: string;
  readonly address: string;
  readonly file: string;
  readonly front: FrontMatter;
  readonly blocks: readonly Block[];
  /** The front matter's picture, once it is found. */
  readonly picture?: Asset;
  /** The places of the front matter's values, for faults that later stages find. */
  readonly yaml: Yaml;
}

export interface ReadArticles {
  readonly articles: readonly Article[];
  readonly assets: readonly Asset[];
  readonly faults: readonly Fault[];
  /** The ids of articles that are there but cannot be read: nothing else need be said of what refers to them. */
  readonly unread: ReadonlySet<string>;
}

/** Validates every article on its own: what its file says, not what it refers to in other files. */
export function readArticles(sources: Sources, addresses: Addresses): ReadArticles {
  const faults: Fault[] = [];
  const assets: Asset[] = [];
  const articles = sources.articles.flatMap((file) => readArticle(file, sources, addresses, assets, faults) ?? []);
  const read = new Set(articles.map(({ file }) => file));
  const unread = sources.articles.flatMap(({ path }) => (read.has(path) ? [] : (placeOf(path)?.id ?? [])));
  return { articles, assets, faults: [...faults, ...sameAddresses(articles)], unread: new Set(unread) };
}

function readArticle(
  file: SourceFile,
  sources: Sources,
  addresses: Addresses,
  assets: Asset[],
  faults: Fault[],
): Article | undefined {
  const parts = partsOf(file);
  if ("message" in parts) {
    faults.push(parts);
    return undefined;
  }
  const yaml = parseYaml(file.path, parts.yaml, 2);
  const front = prove(articleSchema, yaml, file.path);
  const place = placeOf(file.path);
  faults.push(...front.faults, ...placeFaults(file.path, front.value, yaml));
  if (place === undefined) return undefined;
  const articleAt = (path: string): string | undefined => {
    const id = placeOf(path)?.id;
    return id === undefined ? undefined : addresses.article(id);
  };
  const address = addresses.article(place.id);
  // The body is read even where the front matter is not whole: all faults come at once.
  const referring: Referring = { file: file.path, address, sources, addresses, articleAt, assets, faults };
  const { blocks, tooDeep } = parseBody(parts.body, resolverOf(referring, parts.bodyLine));
  if (tooDeep) faults.push({ file: file.path, line: parts.bodyLine, column: 1, ...say.bodyTooDeep() });
  else if (blocks.every((block) => block.text === ""))
    faults.push({ file: file.path, line: parts.bodyLine, column: 1, ...say.emptyBody() });
  if (front.value === undefined) return undefined;
  const picture = leadPicture(front.value, yaml, referring);
  return { ...place, address, file: file.path, front: front.value, blocks, yaml, ...(picture && { picture }) };
}

/** Year and slug, from `src/articles/YYYY/name.md`. */
function placeOf(path: string): { id: string; year: string } | undefined {
  const [, year = "", name = ""] = /^src\/articles\/(\d{4})\/([^/]+)\.md$/.exec(path) ?? [];
  const slug = slugOf(name, 100);
  return year === "" || slug === "" ? undefined : { id: `${year}/${slug}`, year };
}

function placeFaults(file: string, front: FrontMatter | undefined, yaml: Yaml): Fault[] {
  const folder = /^src\/articles\/(\d{4})\/[^/]+$/.exec(file)?.[1];
  if (folder === undefined) {
    const path = `src/articles/${front?.date.slice(0, 4) ?? "2020"}/${posix.basename(file)}`;
    return [{ file, line: 1, column: 1, ...say.notInYearFolder(path) }];
  }
  if (placeOf(file) === undefined) return [{ file, line: 1, column: 1, ...say.noAddress() }];
  if (front === undefined || front.date.startsWith(folder)) return [];
  return [{ file, ...yaml.positionOf(["date"]), ...say.yearDiffers(folder, front.date) }];
}

function sameAddresses(articles: readonly Article[]): Fault[] {
  const first = new Map<string, string>();
  return articles.flatMap(({ address, file }) => {
    const other = first.get(address);
    if (other === undefined) first.set(address, file);
    return other === undefined ? [] : [{ file, line: 1, column: 1, ...say.sameAddress(address, other) }];
  });
}
