import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Article } from "../../src/archive/articles.ts";
import type { Archive } from "../../src/archive/model.ts";
import { relatedIn } from "../../src/views/related.ts";
import { archiveFrom } from "../model.ts";
import { randomOf } from "../random.ts";
import { article } from "../tools.ts";

const related = suite("related articles");

interface Sketch {
  readonly day: string;
  readonly topics?: readonly string[];
  readonly organisations?: readonly string[];
}

const subjects = { topics: ["t1", "t2", "t3", "t4"], organisations: ["o1", "o2", "o3"] } as const;

/**
 * An archive of articles by their slugs.
 * @param rows each the articles that its result and its target are cited from
 */
function archiveOf(
  sketches: Readonly<Record<string, Sketch>>,
  rows: readonly (readonly [string, string])[] = [],
): Archive {
  const named = (ids: readonly string[]): string => ids.map((id) => `- { id: ${id}, name: ${id} }\n`).join("");
  const articles = Object.entries(sketches).map(([slug, { day, topics = [], organisations = [] }]) => [
    `src/articles/2021/${slug}.md`,
    article(
      slug,
      day,
      "Cảng có 11 người, mục tiêu là 12 người.",
      `topics: [${topics.join(", ")}]\norganisations: [${organisations.join(", ")}]\n`,
    ),
  ]);
  return archiveFrom({
    ...Object.fromEntries(articles),
    "_data/topics.yaml": named(subjects.topics),
    "_data/organisations.yaml": named(subjects.organisations),
    "_data/targets.yaml": rows
      .map(
        ([result, target], index) =>
          `- { id: r${index}, name: R, organisation: o1, period: 2020, measure: stock, unit: person,
    result: { value: "11", article: 2021/${result}, quote: "Cảng có 11 người" },
    targets: [{ value: "12", article: 2021/${target}, quote: "mục tiêu là 12 người" }] }\n`,
      )
      .join(""),
  });
}

const slugOf = ({ id }: Article): string => id.slice("2021/".length);

/** The related articles of each article, by slugs. */
function relatedOf(archive: Archive): Readonly<Record<string, readonly string[]>> {
  const find = relatedIn(archive);
  return Object.fromEntries(archive.articles.map((each) => [slugOf(each), find(each).map(slugOf)]));
}

related("what cites the same row stands before what only has the same topics, however old it is", () => {
  const archive = archiveOf(
    {
      a: { day: "2021-05-05", topics: ["t1", "t2"] },
      b: { day: "2021-05-04", topics: ["t1", "t2"] },
      old: { day: "2021-01-01" },
      other: { day: "2021-05-06", topics: ["t3"] },
    },
    [["a", "old"]],
  );
  assert.equal(relatedOf(archive), { other: [], a: ["old", "b"], b: ["a"], old: ["a"] });
});

related("more rows in common stand before fewer, more subjects before fewer, the newest first among equals", () => {
  const archive = archiveOf(
    {
      a: { day: "2021-05-05", topics: ["t1", "t2"], organisations: ["o1"] },
      two: { day: "2021-01-01" },
      one: { day: "2021-02-01" },
      all: { day: "2021-01-02", topics: ["t1", "t2"], organisations: ["o1"] },
      older: { day: "2021-02-02", topics: ["t2"], organisations: ["o1"] },
      newer: { day: "2021-02-03", topics: ["t1", "t2"] },
      least: { day: "2021-06-01", topics: ["t1"] },
    },
    [
      ["a", "two"],
      ["two", "a"],
      ["a", "one"],
    ],
  );
  assert.equal(relatedOf(archive)["a"], ["two", "one", "all", "newer", "older"]);
});

related("an article with nothing in common with any other has none, nor has one that is alone", () => {
  assert.equal(relatedOf(archiveOf({ a: { day: "2021-01-01", topics: ["t1"] }, b: { day: "2021-01-01" } })), {
    a: [],
    b: [],
  });
});

/** The same, by holding each article against all others. */
function pairwise(archive: Archive): Readonly<Record<string, readonly string[]>> {
  const rowsOf = ({ id }: Article): Set<string> => new Set(archive.citations.get(id)?.map(({ row }) => row));
  const about = ({ front }: Article): Set<string> => new Set([...front.topics, ...front.organisations]);
  const common = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((one) => b.has(one)).length;
  return Object.fromEntries(
    archive.articles.map((each) => {
      const others = archive.articles
        .filter((other) => other !== each)
        .map((other) => ({
          slug: slugOf(other),
          rows: common(rowsOf(each), rowsOf(other)),
          subjects: common(about(each), about(other)),
        }))
        .filter(({ rows, subjects }) => rows + subjects > 0)
        .sort((a, b) => b.rows - a.rows || b.subjects - a.subjects);
      return [slugOf(each), others.slice(0, 5).map(({ slug }) => slug)];
    }),
  );
}

related("the index finds what holding each article against all others finds", () => {
  for (const seed of [1, 2, 3, 4, 5, 6]) {
    const random = randomOf(seed);
    const some = <T>(all: readonly T[], most: number): T[] => all.filter(() => random(all.length) < most);
    const sketches = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [
        `b${index}`,
        {
          day: `2021-0${1 + random(9)}-01`,
          // An article of up to four subjects: of more, no more are told apart.
          topics: some(subjects.topics, 1).slice(0, 2),
          organisations: some(subjects.organisations, 1).slice(0, 2),
        },
      ]),
    );
    const rows = Array.from({ length: 25 }, () => [`b${random(60)}`, `b${random(60)}`] as const);
    const archive = archiveOf(sketches, rows);
    const found = relatedOf(archive);
    assert.equal(found, pairwise(archive));
    assert.ok(Object.values(found).some(({ length }) => length === 5));
  }
});

related("articles about very many subjects are no burden: the sets of their subjects are limited", () => {
  const many = Array.from({ length: 200 }, (_, index) => `chu-de-${index}`);
  const archive = archiveFrom({
    ...Object.fromEntries(
      ["a", "b"].map((slug) => [
        `src/articles/2021/${slug}.md`,
        article(slug, "2021-01-01", "Một câu.", `topics: [${many.join(", ")}]\n`),
      ]),
    ),
    "_data/topics.yaml": many.map((id) => `- { id: ${id}, name: ${id} }\n`).join(""),
  });
  assert.equal(relatedOf(archive), { a: ["b"], b: ["a"] });
});

related.run();
