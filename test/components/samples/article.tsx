/** What the page of an article is made of, beside its body: that is among the whole pages, for its blocks have ids. */
import { AccountNote } from "../../../_includes/account-note.tsx";
import { Citation } from "../../../_includes/citation.tsx";
import { Contents } from "../../../_includes/contents.tsx";
import { Picture } from "../../../_includes/picture.tsx";
import { RowNote } from "../../../_includes/row-note.tsx";
import { SourceFacts } from "../../../_includes/source-facts.tsx";
import type { ArticleProps } from "../../../src/views/articles.ts";
import type { Note } from "../../../src/views/notes.ts";
import type { Group, Material, Sample } from "../group.tsx";
import { oneOfEach } from "../real.ts";

export function articleGroup({ views, pictured }: Material): Group {
  const articles = [...views, pictured].flatMap(({ article }) => article.map(({ props }) => props));
  return {
    name: "article",
    title: "An article's parts",
    samples: [...notes(articles), ...notices(articles), ...contents(), ...pictures(articles), ...ends(articles)],
  };
}

function notes(articles: readonly ArticleProps[]): Sample[] {
  const all = articles.flatMap(({ blocks }) => blocks.flatMap((block) => block.notes));
  const each = oneOfEach(all, ({ kind, correction }) => [kind, correction !== undefined]);
  const long = {
    name: "Kim ngạch xuất khẩu của các doanh nghiệp ".repeat(4).trim(),
    of: [{ text: "giai đoạn 2015–2020" }],
  };
  const made = [...each, ...each.slice(0, 1).map((note) => ({ ...note, ...long }))];
  const own = (note: Note, at: number): Note => ({ ...note, id: `${note.id}-${at}` });
  return [
    {
      state: "notes: one of every verdict, one corrected, one long",
      shown: (
        <div class="notes">
          {made.map((note, at) => (
            <RowNote key={at} note={own(note, at)} />
          ))}
        </div>
      ),
    },
  ];
}

function notices(articles: readonly ArticleProps[]): Sample[] {
  const accounts = articles.flatMap(({ account }) => account ?? []);
  return oneOfEach(accounts, ({ check }) => check !== undefined).map((account) => ({
    state: account.check ? "an account of a source that can be opened" : "an account of a source",
    shown: (
      <p class="notice">
        <AccountNote {...account} />
      </p>
    ),
  }));
}

function contents(): Sample[] {
  const heading = (id: number, text: string) => ({ id: `muc-${id}`, text, below: [] });
  const flat = ["Kết quả", "Nguyên nhân", "Nhiệm vụ năm tới"].map((text, at) => heading(at, text));
  const deep = flat.map((entry, at) => ({ ...entry, below: flat.slice(at).map(({ id, text }) => ({ id, text })) }));
  return [
    { state: "contents of one level", shown: <Contents entries={flat} /> },
    { state: "contents of two levels", shown: <Contents entries={deep} /> },
    { state: "few headings: no contents", shown: <Contents entries={[]} /> },
  ];
}

function pictures(articles: readonly ArticleProps[]): Sample[] {
  return articles.flatMap(({ picture, caption, credit, title }) =>
    picture === undefined
      ? []
      : [
          {
            state: `picture: ${title}`,
            shown: (
              <figure class="picture">
                <Picture {...picture} />
                {(caption || credit) && (
                  <figcaption class="label soft">{[caption, credit].filter(Boolean).join(". ")}</figcaption>
                )}
              </figure>
            ),
          },
        ],
  );
}

/** Where it comes from, and how to cite it. */
function ends(articles: readonly ArticleProps[]): Sample[] {
  const [cited] = articles;
  const sources = oneOfEach(articles, ({ source, organisations, topics }) => [
    source === undefined ? undefined : [source.url !== undefined, source.archived !== undefined],
    Math.min(2, organisations.length),
    Math.min(2, topics.length),
  ]);
  const original = { text: "PDF, 1.234,5 KB", to: "/ban-goc.pdf", sum: `SHA-256: ${"0123456789abcdef".repeat(4)}` };
  return [
    ...sources.map((props) => ({ state: `sources: ${props.title}`, shown: <SourceFacts {...props} /> })),
    ...sources.slice(0, 1).map((props) => ({
      state: "sources, and the file that was kept",
      shown: <SourceFacts {...props} original={original} />,
    })),
    ...(cited === undefined ? [] : [{ state: "citation", shown: <Citation {...cited.citing} /> }]),
  ];
}
