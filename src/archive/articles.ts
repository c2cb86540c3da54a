/** Validates articles: front matter, address, body. */
import { posix } from "node:path";
import type { Fault } from "../input/fault.ts";
import * as say from "../input/messages.ts";
import { prove } from "../input/prove.ts";
import { parseYaml, type Yaml } from "../input/yaml.ts";
import { spanOf } from "../spans.ts";
import { keyOf } from "../store/key.ts";
import { type Recall, recallNothing } from "../store/recall.ts";
import { type Block, parseBody } from "../text/blocks.ts";
import { isDevice } from "../text/portable.ts";
import { slugOf } from "../text/slug.ts";
import type { Addresses } from "./addresses.ts";
import { LastBodies } from "./bodies.ts";
import { partsOf } from "./front-matter.ts";
import type { Asset } from "./pictures.ts";
import type { Sources } from "./read.ts";
import { type AskedPicture, leadPicture, noted, type Referring, resolverOf } from "./references.ts";
import { articleSchema, type FrontMatter } from "./schema.ts";
import type { ArticleFile } from "./source-file.ts";

export interface Article {
  /** Year and slug, "2020/xuat-khau": what the ledger's rows call it by. */
  readonly id: string;
  readonly year: string;
  readonly address: string;
  readonly file: string;
  readonly front: FrontMatter;
  /** Stands for its file and for the pictures that there are: what is made of it alone is the same where this is. */
  readonly key: string;
  /** Its body; perhaps parsed, or fetched from where an earlier build has kept it, only when it is asked for. */
  readonly blocks: readonly Block[];
  /** Its body as it is written, to the letter; read from its file at each call. */
  readonly body: () => string;
  /** The front matter's picture, once it is found. */
  readonly picture?: Asset;
  /** The places of the front matter's values, for faults that later stages find; perhaps parsed only when they are asked for. */
  readonly yaml: Yaml;
}

export interface ReadArticles {
  readonly articles: readonly Article[];
  readonly assets: readonly Asset[];
  readonly faults: readonly Fault[];
  /** The ids of articles that are there but cannot be read: nothing else need be said of what refers to them. */
  readonly unread: ReadonlySet<string>;
}

/** What articles are read with. */
interface Reading {
  readonly sources: Sources;
  readonly addresses: Addresses;
  readonly recall: Recall;
  readonly bodies: LastBodies;
  /** Stands for all pictures of the archive. */
  readonly pictures: string;
  readonly assets: Asset[];
  readonly faults: Fault[];
}

/** What is known of an article without its body. */
interface Head {
  readonly front: FrontMatter;
  /** In the order in which they are asked for; that of the front matter comes last. */
  readonly asked: readonly AskedPicture[];
}

/**
 * Validates every article on its own: what its file says, not what it refers to in other files.
 * @param recall what earlier builds have made of the same files
 */
export function readArticles(sources: Sources, addresses: Addresses, recall: Recall = recallNothing): ReadArticles {
  const faults: Fault[] = [];
  const assets: Asset[] = [];
  const pictures = keyOf(
    [...sources.pictures.values()].map(({ path, found }) => JSON.stringify([path, found])),
    [],
  );
  const reading = { sources, addresses, recall, bodies: new LastBodies(), pictures, assets, faults };
  const articles = sources.articles.flatMap((file) => articleOf(file, reading) ?? []);
  const read = new Set(articles.map(({ file }) => file));
  const unread = sources.articles.flatMap(({ path }) => (read.has(path) ? [] : (placeOf(path)?.id ?? [])));
  return { articles, assets, faults: [...faults, ...sameAddresses(articles)], unread: new Set(unread) };
}

/** An article as an earlier build has found it, or read now. */
function articleOf(file: ArticleFile, reading: Reading): Article | undefined {
  const place = placeOf(file.path);
  if (place === undefined) return readArticle(file, reading, "");
  // An address tells the language of the site, too.
  const parts = ["article", reading.addresses.article(place.id), file.path, file.sum];
  const key = keyOf(file.mayShowPictures ? [...parts, reading.pictures] : parts, codeOfArticles);
  return knownArticle(file, reading, key) ?? readArticle(file, reading, key);
}

/** Where the code stands that makes something of an article's file. */
const codeOfArticles = ["src/archive", "src/input", "src/text"];

/**
 * An article that was without fault when an earlier build has read it.
 * @param assets where its pictures are noted
 */
function knownArticle(
  file: ArticleFile,
  reading: Reading,
  key: string,
  assets: Asset[] = reading.assets,
): Article | undefined {
  const { recall } = reading;
  if (!recall.knows("article", key) || !recall.knows("body", key)) return undefined;
  const { front, asked } = recall.get("article", key, () => headAgain(file, reading));
  const referring = { ...referringOf(file, reading), assets };
  const pictures = asked.map(({ src, ...at }) => noted(src, at, referring));
  const picture = front.image?.src === undefined ? undefined : pictures.at(-1);
  return new KnownArticle(file, reading, key, front, picture);
}

/**
 * An article whose body is not held. A class, for of a hundred thousand objects with getters of their own each would have a table of
 * what it has, and each getter all that stands around it.
 */
class KnownArticle implements Article {
  readonly id: string;
  readonly year: string;
  readonly address: string;
  readonly file: string;
  readonly front: FrontMatter;
  readonly key: string;
  readonly picture?: Asset;
  readonly #file: ArticleFile;
  readonly #reading: Reading;

  constructor(file: ArticleFile, reading: Reading, key: string, front: FrontMatter, picture: Asset | undefined) {
    const { id, year, address } = identityOf(file, reading);
    [this.id, this.year, this.address, this.file] = [id, year, address, file.path];
    [this.front, this.key, this.#file, this.#reading] = [front, key, file, reading];
    if (picture !== undefined) this.picture = picture;
  }

  get blocks(): readonly Block[] {
    return this.#reading.bodies.get(this.key, () => bodyAgain(this.#file, this.#reading, this.key));
  }

  body(): string {
    return writtenBody(this.#file);
  }

  get yaml(): Yaml {
    const parts = partsOf(this.#file.read());
    return parseYaml(this.file, "yaml" in parts ? parts.yaml : "", 2);
  }
}

function writtenBody(file: ArticleFile): string {
  const parts = partsOf(file.read());
  return "body" in parts ? parts.body : "";
}

function bodyAgain(file: ArticleFile, reading: Reading, key: string): readonly Block[] {
  return reading.recall.get("body", key, () => readArticle(file, unheard(reading), key)?.blocks ?? []);
}

/** A head that was lost between two looks at it. */
function headAgain(file: ArticleFile, reading: Reading): Head {
  const asked: AskedPicture[] = [];
  const article = readArticle(file, unheard(reading), "", asked);
  if (article === undefined) throw new Error(`${file.path} has a fault that it had not when it was kept`);
  return { front: article.front, asked };
}

/** For reading what has been read before: what comes of it is noted already. */
function unheard(reading: Reading): Reading {
  return { ...reading, recall: recallNothing, assets: [], faults: [] };
}

function readArticle(
  file: ArticleFile,
  reading: Reading,
  key: string,
  asked: AskedPicture[] = [],
): Article | undefined {
  const faults: Fault[] = [];
  const referring = { ...referringOf(file, reading), asked, faults };
  const article = spanOf("article", file.path, () => parseArticle(file, referring, key));
  reading.faults.push(...faults);
  if (article === undefined || faults.length > 0) return article;
  const { front, blocks } = article;
  reading.recall.get("article", key, () => ({ front, asked }));
  reading.recall.get("body", key, () => blocks);
  // Of many articles the bodies are not to be held all at once: what is recalled is fetched when it is asked for.
  return knownArticle(file, reading, key, []) ?? article;
}

function parseArticle(file: ArticleFile, referring: Referring, key: string): Article | undefined {
  const { faults } = referring;
  const parts = partsOf(file.read());
  if ("message" in parts) {
    faults.push(parts);
    return undefined;
  }
  const yaml = parseYaml(file.path, parts.yaml, 2);
  const front = prove(articleSchema, yaml, file.path);
  const place = placeOf(file.path);
  faults.push(...front.faults, ...placeFaults(file.path, front.value, yaml));
  if (place === undefined) return undefined;
  // The body is read even where the front matter is not whole: all faults come at once.
  const { blocks, tooDeep, tooLong } = parseBody(parts.body, resolverOf(referring, parts.bodyLine));
  const unfit = tooDeep ? say.bodyTooDeep() : tooLong ? say.addressesTooLong() : undefined;
  const said = unfit ?? (blocks.every((block) => block.text === "") ? say.emptyBody() : undefined);
  if (said !== undefined) faults.push({ file: file.path, line: parts.bodyLine, column: 1, ...said });
  if (front.value === undefined) return undefined;
  const picture = leadPicture(front.value, yaml, referring);
  const { address } = referring;
  return {
    ...place,
    address,
    file: file.path,
    key,
    front: front.value,
    blocks,
    yaml,
    body: () => writtenBody(file),
    ...(picture && { picture }),
  };
}

function referringOf(file: ArticleFile, { sources, addresses, assets, faults }: Reading): Referring {
  const articleAt = (path: string): string | undefined => {
    const id = placeOf(path)?.id;
    return id === undefined ? undefined : addresses.article(id);
  };
  const address = addresses.article(placeOf(file.path)?.id ?? "");
  return { file: file.path, address, sources, addresses, articleAt, assets, asked: [], faults };
}

function identityOf(file: ArticleFile, { addresses }: Reading): Pick<Article, "id" | "year" | "address" | "file"> {
  const place = placeOf(file.path) ?? { id: "", year: "" };
  return { ...place, address: addresses.article(place.id), file: file.path };
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
  const slug = placeOf(file)?.id.slice(folder.length + 1);
  if (slug === undefined) return [{ file, line: 1, column: 1, ...say.noAddress() }];
  if (isDevice(slug) && !isDevice(posix.basename(file)))
    return [{ file, line: 1, column: 1, ...say.nameOfDevice(slug) }];
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
