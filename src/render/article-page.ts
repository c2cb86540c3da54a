/** One article's page by itself, to the letter as Eleventy gives it among all others: it renders by the same template and nothing else. */
import type { SiteProps } from "../../_includes/site.tsx";
import { render } from "../pages/article.11ty.tsx";
import type { ArticleProps } from "../views/articles.ts";
import type { View } from "../views/view.ts";
import { htmlOf } from "./eleventy.ts";

export function articlePage(view: View<ArticleProps>, site: SiteProps): string {
  return htmlOf(render({ view, site }));
}
