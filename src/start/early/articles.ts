/**
 * The archive as it was last read, held so that the page of an article that has changed is there long before the next build is: as
 * that build will publish it, for the whole archive is proved and tied together anew. Only what cannot be another is not made again.
 */
import { relative, sep } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { type Article, type ReadArticles, readArticles } from "../../archive/articles.ts";
import { type Archive, modelOf } from "../../archive/model.ts";
import type { Asset } from "../../archive/pictures.ts";
import { readAgain, readSources, type Sources } from "../../archive/read.ts";
import { type ReadFiles, readEach, tie } from "../../archive/validate.ts";
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
  /** The archive as it is now, as far as nothing is wrong with it. */
  readonly archive: () => Archive;
  /** Reads an article again. Gives its page; nothing where it is as before, or where anything is wrong with it or through it. */
  readonly again: (disk: string) => Promise<EarlyPage | undefined>;
}

/** An archive at one time. */
interface State {
  readonly files: ReadFiles;
  readonly archive: Archive;
  readonly kin: Kin;
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
  const files = readEach(sources, openRecall(openStore(beside(out, "cache"))));
  let state = stateOf(files, modelOf(tie(files)));
  const assets = await assetsOf(state.archive);
  const pathOf = (disk: string): string => relative(folder, disk).split(sep).join("/").normalize("NFC");
  return {
    archive: () => state.archive,
    knows: (disk) => state.archive.articles.some(({ file }) => file === pathOf(disk)),
    again: async (disk) => {
      const read = readArticle(pathOf(disk), disk, state.files, sources);
      const [article] = read?.articles ?? [];
      const next = read && article && stateWith(article, read.assets, state);
      state = next ?? state;
      return next && article && pageIn(state, article, assets);
    },
  };
}

function stateOf(files: ReadFiles, archive: Archive, kin: Kin = kinIn(archive)): State {
  // In the order of the model, which sorts them with each change: what is in order already takes no time.
  return { files: { ...files, read: { ...files.read, articles: archive.articles } }, archive, kin };
}

function kinIn(archive: Archive): Kin {
  const related = relatedIn(archive);
  const byId = new Map(archive.articles.map((article) => [article.id, article]));
  return (id) => {
    const article = byId.get(id);
    return article === undefined ? [] : related(article).map((other) => other.id);
  };
}

/** An article as its file is now, with the pictures that it shows; nothing where it is faulty. */
function readArticle(
  path: string,
  disk: string,
  { addresses, recall }: ReadFiles,
  sources: Sources,
): ReadArticles | undefined {
  const file = readAgain(path, disk);
  const read = file && readArticles({ ...sources, articles: [file] }, addresses, recall);
  return read?.faults.length === 0 ? read : undefined;
}

/** The archive with an article as it is now; nothing where it is as before, or where something is at fault through it. */
function stateWith(article: Article, assets: readonly Asset[], { files, archive, kin }: State): State | undefined {
  const before = archive.articles.find(({ id }) => id === article.id);
  if (before === undefined || before.key === article.key) return undefined;
  const read = {
    ...files.read,
    articles: files.read.articles.map((other) => (other === before ? article : other)),
    assets: [...files.read.assets.filter(({ asked }) => asked.file !== article.file), ...assets],
  };
  const next = { ...files, read };
  const tied = tiedOf(next);
  // An article with more marks than any before has a style sheet of its own, which is there when all is built.
  if (tied === undefined || !isDeepStrictEqual(mostMarked(tied), mostMarked(archive))) return undefined;
  return stateOf(next, tied, isDeepStrictEqual(kinship(article), kinship(before)) ? kin : undefined);
}

function tiedOf(files: ReadFiles): Archive | undefined {
  try {
    return modelOf(tie(files));
  } catch (error) {
    if (error instanceof FaultsError) return undefined;
    throw error;
  }
}

/** What of an article tells which others belong to it; the rest of that is the ledger's. */
function kinship({ front: { date, topics, organisations } }: Article): readonly unknown[] {
  return [date, topics, organisations];
}

function pageIn({ archive, kin }: State, article: Article, assets: Assets): EarlyPage {
  const byId = new Map(archive.articles.map((other) => [other.id, other]));
  const viewOf = articleViewer(archive, ({ id }) => kin(id).flatMap((other) => byId.get(other) ?? []));
  const view = viewOf(article, archive.articles.indexOf(article));
  return { address: article.address, html: articlePage(view, sitePropsOf(archive, assets)) };
}
