/** A draft as an article of the archive, with the pictures that come with it; nothing that exists is overwritten. */
import { dirname, join } from "node:path";
import { readPicture } from "../archive/picture-file.ts";
import type { Said } from "../input/said.ts";
import { asFileName } from "../text/portable.ts";
import { slugOf } from "../text/slug.ts";
import { articleFile } from "./article-file.ts";
import type { Draft } from "./draft.ts";
import { type Kept, keptOriginal } from "./kept-original.ts";
import type { Likeness } from "./known/known-articles.ts";
import * as say from "./messages.ts";
import type { Note, Part } from "./note.ts";
import type { ImportOutcome } from "./outcome.ts";
import { pictureNameFor } from "./picture-name.ts";
import { reasonOf } from "./read-file.ts";
import { languageFor } from "./text-language.ts";
import { exists, type NewFile, writeAllNew } from "./write-new.ts";

export interface Keeping {
  /** The archive's folder. */
  readonly archive: string;
  readonly dryRun: boolean;
  readonly allowSimilar: boolean;
  /** Keeps the file beside the article, as it came. */
  readonly keepOriginal: boolean;
  /** The day of articles that name none, or whose day could only be guessed. */
  readonly date: string | undefined;
  /** The paths that this import would have written, in a dry run. */
  readonly planned: Set<string>;
  /** The language of the archive's texts. */
  readonly language: () => Promise<string>;
  /** The articles that are there; asked for when the first draft is whole. */
  readonly known: () => Promise<Likeness>;
}

const nothingKept: Kept = { notes: [], files: [] };

/** Without these there is no article: the title gives its address, the date its folder. */
const needed: readonly Part[] = ["title", "date", "body"];

/**
 * Writes a draft as `src/articles/<year>/<slug>.md`.
 * @param file what is told of it: the file that it came from
 * @param whole that file, where it holds nothing else
 */
export async function keepDraft(found: Draft, file: string, keeping: Keeping, whole?: string): Promise<ImportOutcome> {
  const draft = withDay(found, keeping.date);
  const { archive, dryRun, planned } = keeping;
  const path = pathOf(draft);
  const refused = (said: Said, parts = draft.notes): ImportOutcome => ({ file, parts, refused: said });
  if ("refused" in path) return refused(path.refused);
  const { written } = path;
  if (planned.has(written) || (await exists(join(archive, written))))
    return refused(say.ofPath(written, say.existsAlready()));
  const known = await keeping.known();
  const same = known.find(draft, keeping.allowSimilar);
  if (same !== undefined) return refused(same);
  const { article, files } = await withPictures(draft, written, archive);
  const kept = keeping.keepOriginal ? await keptOriginal(whole, written, archive) : nothingKept;
  if ("refused" in kept) return refused(kept.refused);
  const parts = [...article.notes, ...kept.notes];
  const outcome = { file, parts };
  const spoken = { ...article, lang: languageFor(article, await keeping.language()) };
  const own = { to: join(archive, written), path: written, content: articleFile(spoken, kept.original) };
  const failure = dryRun ? undefined : await writeAllNew([own, ...files, ...kept.files]);
  if (failure !== undefined) return refused(failure, parts);
  known.add(article, written);
  if (dryRun) planned.add(written);
  return dryRun ? { ...outcome, planned: written } : { ...outcome, written };
}

/** A day that the command names is that of articles that name none; whoever types it knows more than a guess, which is told. */
function withDay(draft: Draft, date: string | undefined): Draft {
  const told = draft.notes.find(({ part }) => part === "date");
  if (date === undefined || (draft.date !== undefined && told?.found !== "guessed")) return draft;
  const isOther = draft.date !== undefined && draft.date !== date;
  const why = isOther && told !== undefined ? say.givenDayNot(draft.date, told.why) : say.givenDay();
  const note: Note = { part: "date", found: "recognised", value: date, why };
  return { ...draft, date, notes: [...draft.notes.filter(({ part }) => part !== "date"), note] };
}

function pathOf(draft: Draft): { readonly written: string } | { readonly refused: Said } {
  const lacks = draft.notes.filter(({ part, found }) => found === "missing" && needed.includes(part));
  const year = draft.date?.slice(0, 4);
  if (lacks.length > 0 || year === undefined)
    return { refused: say.allOf(lacks.map(({ part, value, why }) => say.lacks(part, value, why))) };
  const slug = asFileName(slugOf(draft.title ?? ""));
  if (slug === "") return { refused: say.addressless() };
  return { written: `src/articles/${year}/${slug}.md` };
}

/** Gives the pictures their names beside the article; one that cannot be shown is left out, for it would stop the next build. */
async function withPictures(
  draft: Draft,
  written: string,
  archive: string,
): Promise<{ readonly article: Draft; readonly files: readonly NewFile[] }> {
  const slug = written.replace(/^.*\/|\.md$/g, "");
  const files: NewFile[] = [];
  const notes: Note[] = [];
  let { blocks } = draft;
  for (const { disk, name } of draft.pictures ?? []) {
    const facts = await readPicture(disk).catch(reasonOf);
    const shown = new RegExp(
      `!\\[((?:[^\\]\\\\]|\\\\.)*)\\]\\(${name.replaceAll(".", "\\.")}( "(?:[^"\\\\]|\\\\.)*")?\\)`,
      "g",
    );
    const target = pictureNameFor(slug, name);
    const path = `${dirname(written)}/${target}`;
    const isBad = "message" in facts;
    if (isBad) notes.push({ part: "picture", found: "missing", value: name, why: { ...facts } });
    else files.push({ to: join(archive, path), path, content: { copyOf: disk } });
    blocks = blocks
      .map((block) =>
        block.replace(shown, (_, alt: string, title = "") => (isBad ? "" : `![${alt}](${target}${title})`)),
      )
      .filter((block) => block.trim() !== "");
  }
  return { article: { ...draft, blocks, notes: [...draft.notes, ...notes] }, files };
}
