/**
 * The archive as it was last read, held so that the page of an article that has changed is there long before the next build is: as
 * that build will publish it, for the whole archive is proved and tied together anew. Only what cannot be another is not made again.
 */
import { relative, sep } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { type Article, type ReadArticles, readArticles } from "../../archive/articles.ts";
import { type Edition, editionIn, editionsOf, ownEdition } from "../../archive/editions.ts";
import type { Archive } from "../../archive/model.ts";
import { readAgain, readSources, type Sources } from "../../archive/read.ts";
import { type ReadFiles, readEach, tie, type Valid } from "../../archive/validate.ts";
import { FaultsError } from "../../input/fault.ts";
import { beside } from "../../publish/names.ts";
import { articlePage } from "../../render/article-page.ts";
import type { Assets } from "../../render/assets.ts";
import { assetsOf, sitePropsOf } from "../../render/site.ts";
import { openRecall } from "../../store/recall.ts";
import { openStore } from "../../store/store.ts";
import { articleViewer } from "../../views/articles.ts";
import { mostMarked } from "../../views/marks.ts";
import { relatedIn } from "../../views/related.ts";

/** A page that is not published yet. */
export interface EarlyPage {
  readonly address: string;
  readonly html: string;
}

export interface Held {
  /** Whether a file was an article when the archive was read. */
  readonly knows: (disk: string) => boolean;
  /** The archive as it is now, in its own language, as far as nothing is wrong with it. */
  readonly archive: () => Archive;
  /** Reads an article again. Gives its page in each language; none where it is as before, or where anything is wrong with it or through it. */
  readonly again: (disk: string) => Promise<readonly EarlyPage[]>;
}

/** An archive at one time. */
interface State {
  readonly files: ReadFiles;
  /** In its own language, and then in all others. */
  readonly editions: readonly [Edition, ...Edition[]];
  readonly kin: Kin;
}

/** A file of the archive, and how it is read. */
interface Touched {
  readonly path: string;
  readonly disk: string;
  readonly sources: Sources;
}

/** Which articles belong together: by their ids, for the articles themselves become others. */
type Kin = (id: string) => readonly string[];

/**
 * Reads an archive. What a build beside the site has kept is used; nothing is written.
 * @param folder the archive's, an absolute path
 * @param out where its site is published
 * @throws {FaultsError} when it has faults
 */
export async function holdArticles(folder: string, out: string): Promise<Held> {
  const sources = await readSources(folder);
  const recall = openRecall(openStore(beside(out, "cache")));
  const files = readEach(sources, recall);
  let state = stateOf(files, editionsOf(tie(files), sources, recall));
  const assets = await Promise.all(state.editions.map(({ archive }) => assetsOf(archive)));
  const pathOf = (disk: string): string => relative(folder, disk).split(sep).join("/").normalize("NFC");
  return {
    archive: () => state.editions[0].archive,
    knows: (disk) => state.editions[0].archive.articles.some(({ file }) => file === pathOf(disk)),
    again: async (disk) => {
      const next = stateWith({ path: pathOf(disk), disk, sources }, state);
      state = next ?? state;
      return next === undefined ? [] : pagesIn(next, pathOf(disk), assets);
    },
  };
}

function stateOf(files: ReadFiles, editions: State["editions"], kin: Kin = kinIn(editions[0].archive)): State {
  // In the order of the model, which sorts them with each change: what is in order already takes no time.
  return { files: { ...files, read: { ...files.read, articles: editions[0].archive.articles } }, editions, kin };
}

function kinIn(archive: Archive): Kin {
  const related = relatedIn(archive);
  const byId = new Map(archive.articles.map((article) => [article.id, article]));
  return (id) => {
    const article = byId.get(id);
    return article === undefined ? [] : related(article).map((other) => other.id);
  };
}

/** Articles and their pictures, one article as its file is now. */
interface Again extends Pick<ReadArticles, "articles" | "assets"> {
  readonly article: Article;
}

/** Nothing where the file is faulty. */
function readWith(
  { path, disk, sources }: Touched,
  { addresses, recall }: Pick<ReadFiles, "addresses" | "recall">,
  { articles, assets }: Pick<ReadArticles, "articles" | "assets">,
): Again | undefined {
  const file = readAgain(path, disk);
  const read = file && readArticles({ ...sources, articles: [file] }, addresses, recall);
  const [article] = read?.articles ?? [];
  if (read === undefined || article === undefined || read.faults.length > 0) return undefined;
  return {
    article,
    articles: articles.map((other) => (other.id === article.id ? article : other)),
    assets: [...assets.filter(({ asked }) => asked.file !== path), ...read.assets],
  };
}

/** The archive with an article as it is now; nothing where it is as before, or where something is at fault through it. */
function stateWith(touched: Touched, { files, editions, kin }: State): State | undefined {
  const [{ archive }, ...others] = editions;
  const again = readWith(touched, files, files.read);
  const before = archive.articles.find(({ id }) => id === again?.article.id);
  if (again === undefined || before === undefined || before.key === again.article.key) return undefined;
  const { article, articles, assets } = again;
  const next = { ...files, read: { ...files.read, articles, assets } };
  const valid = validOf(next);
  if (valid === undefined) return undefined;
  const tied = ownEdition(valid);
  // An article with more marks than any before has a style sheet of its own, which is there when all is built.
  if (!isDeepStrictEqual(mostMarked(tied.archive), mostMarked(archive))) return undefined;
  const theirs = others.map((edition) => {
    const read = readWith(touched, edition.archive, edition.archive);
    return read && editionIn(edition.archive.site.lang, valid, read);
  });
  const whole = theirs.filter((edition) => edition !== undefined);
  if (whole.length < theirs.length) return undefined;
  return stateOf(next, [tied, ...whole], isDeepStrictEqual(kinship(article), kinship(before)) ? kin : undefined);
}

function validOf(files: ReadFiles): Valid | undefined {
  try {
    return tie(files);
  } catch (error) {
    if (error instanceof FaultsError) return undefined;
    throw error;
  }
}

/** What of an article tells which others belong to it; the rest of that is the ledger's. */
function kinship({ front: { date, topics, organisations } }: Article): readonly unknown[] {
  return [date, topics, organisations];
}

/** @param assets of each edition, in their order */
function pagesIn({ editions, kin }: State, path: string, assets: readonly Assets[]): EarlyPage[] {
  return editions.flatMap(({ archive, below }, index) => {
    const article = archive.articles.find(({ file }) => file === path);
    const made = assets[index];
    if (article === undefined || made === undefined) return [];
    const byId = new Map(archive.articles.map((other) => [other.id, other]));
    const viewOf = articleViewer(archive, ({ id }) => kin(id).flatMap((other) => byId.get(other) ?? []));
    const view = viewOf(article, archive.articles.indexOf(article));
    return [{ address: `/${below}${article.address.slice(1)}`, html: articlePage(view, sitePropsOf(archive, made)) }];
  });
}
