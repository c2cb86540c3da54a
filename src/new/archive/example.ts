/** What a new archive begins with: one article, and the row that holds its result against its target. Made up, and says so, in the words of its language. */
import type { Language } from "../../input/languages.ts";
import { frontMatterOf, yamlOf } from "../../input/write-yaml.ts";
import { type Strings, stringsOf } from "../../strings/strings.ts";

type Example = Strings["begin"];

const year = "2021";

/** The example's article, by its path. */
export function exampleArticle(own: Language): readonly [path: string, text: string] {
  const { article, organisation } = stringsOf(own).begin;
  const { id, title, description, body } = article;
  const front = {
    title,
    date: `${year}-01-05`,
    description,
    organisations: [organisation.id],
    reviewed: `${year}-01-05`,
  };
  return [`src/articles/${year}/${id}.md`, `---\n${frontMatterOf(front)}---\n\n${body.trim()}\n`];
}

/** The list of organisations, with their names in the other languages of the site. */
export function exampleOrganisations([own, ...others]: readonly [Language, ...Language[]]): string {
  const { organisation, heads } = stringsOf(own).begin;
  const named = inOthers(others, (example) => ({ name: example.organisation.name }));
  return `# ${heads.organisations}\n${yamlOf([{ ...organisation, ...named }])}`;
}

/** The ledger with its one row. */
export function exampleTargets([own, ...others]: readonly [Language, ...Language[]]): string {
  const { article: told, organisation, row, heads } = stringsOf(own).begin;
  const article = `${year}/${told.id}`;
  const entry = {
    id: row.id,
    name: row.name,
    ...inOthers(others, (example) => ({ name: example.row.name })),
    organisation: organisation.id,
    period: 2020,
    measure: "stock",
    unit: "percent",
    targets: [{ value: "90", article, quote: row.target }],
    result: { value: "90", article, quote: row.result },
  };
  return `# ${heads.targets}\n${yamlOf([entry])}`;
}

function inOthers(others: readonly Language[], wordsOf: (example: Example) => object): { readonly in?: object } {
  const entries = others.map((language) => [language, wordsOf(stringsOf(language).begin)] as const);
  return entries.length === 0 ? {} : { in: Object.fromEntries(entries) };
}
