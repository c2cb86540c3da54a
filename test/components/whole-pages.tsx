/** Whole pages in the states that the project's own archive does not have: the templates of the site with props of small archives. */
import type { VNode } from "preact";
import type { SiteProps } from "../../_includes/site.tsx";
import type { Received } from "../../_includes/template.ts";
import { render as about } from "../../src/pages/about.11ty.tsx";
import { render as article } from "../../src/pages/article.11ty.tsx";
import { render as coverage } from "../../src/pages/coverage.11ty.tsx";
import { render as data } from "../../src/pages/data.11ty.tsx";
import { render as due } from "../../src/pages/due.11ty.tsx";
import { render as home } from "../../src/pages/home.11ty.tsx";
import { render as ledger } from "../../src/pages/ledger.11ty.tsx";
import { render as list } from "../../src/pages/list.11ty.tsx";
import { render as row } from "../../src/pages/row.11ty.tsx";
import { render as series } from "../../src/pages/series.11ty.tsx";
import type { ArticleProps } from "../../src/views/articles.ts";
import type { RowProps } from "../../src/views/rows.ts";
import type { View } from "../../src/views/view.ts";
import type { Views } from "../../src/views/views.ts";
import type { Material } from "./group.tsx";
import { oneOfEach } from "./real.ts";

export interface WholePage {
  readonly path: string;
  readonly title: string;
  readonly element: VNode;
}

type Kind = Exclude<keyof Views, "file">;

/** All whole pages. Their links lead to where those of their own archives would stand. */
export function wholePages({ views, pictured }: Material, site: SiteProps): WholePage[] {
  const all = [...views, pictured];
  const of = <Props,>(
    kind: Kind,
    own: readonly View<Props>[],
    lookOf: (props: Props) => unknown,
    render: (received: { view: View<Props>; site: SiteProps }) => VNode,
  ): WholePage[] =>
    oneOfEach(own, ({ props }) => lookOf(props)).map((view, at) => {
      const path = `${kind}/${at + 1}/`;
      const placed = { ...view, frame: { ...view.frame, address: `/${path}` } };
      return { path, title: `${kind}: ${view.frame.name}`, element: render({ view: placed, site }) };
    });
  return [
    ...of(
      "article",
      all.flatMap((one) => one.article),
      articleLook,
      article,
    ),
    ...of(
      "row",
      all.flatMap((one) => one.row),
      rowLook,
      row,
    ),
    ...of(
      "home",
      all.flatMap((one) => one.home),
      homeLook,
      home,
    ),
    ...of(
      "series",
      all.flatMap((one) => one.series),
      ({ strands, corrections }) => [strands.length, corrections.length],
      series,
    ),
    ...of(
      "due",
      all.flatMap((one) => one.due),
      ({ groups }) => groups.map(({ rows }) => rows.length > 0),
      due,
    ),
    ...of(
      "coverage",
      all.flatMap((one) => one.coverage),
      ({ sections }) => sections.length,
      coverage,
    ),
    ...of(
      "ledger",
      all.flatMap((one) => one.ledger),
      ({ tables, controls }) => [tables.length > 0, controls.length],
      ledger,
    ),
    ...of("about", views[0]?.about ?? [], () => "", about),
    ...of(
      "data",
      all.flatMap((one) => one.data),
      ({ rowFile }) => rowFile !== undefined,
      data,
    ),
    ...of(
      "list",
      all.flatMap((one) => one.list),
      listLook,
      list,
    ),
  ];
}

function articleLook({ blocks, contents, account, picture, lang }: ArticleProps): unknown {
  const notes = blocks.reduce((sum, { notes: own }) => sum + own.length, 0);
  return [
    Math.min(notes, 2),
    blocks.some(({ again }) => again.length > 0),
    blocks.some(({ html }) => html.includes("several")),
    blocks.some(({ kind }) => kind === "figure"),
    contents.length > 0,
    account !== undefined,
    picture === undefined ? "" : picture.file.facts.width > picture.file.facts.height,
    lang,
  ];
}

function rowLook({ kind, targets, parts, versions }: RowProps): unknown {
  return [kind, targets.length > 1, parts !== undefined, versions.length > 0];
}

function homeLook({ rows, articles, matrix, changes, years }: Received<"home">["view"]["props"]): unknown {
  return [rows > 0, Math.min(articles, 2), matrix?.isCut, changes.length > 0, years.length > 0];
}

function listLook({ articles, months, years, rows, organisation, pages }: Received<"list">["view"]["props"]): unknown {
  return [articles, months, years, rows, pages].map(({ length }) => length > 0).concat(organisation !== undefined);
}
