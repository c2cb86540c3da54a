import { LinkedFacts } from "../../_includes/linked-facts.tsx";
import { Page } from "../../_includes/page.tsx";
import { Printed } from "../../_includes/printed.tsx";
import { RowGroups } from "../../_includes/row-groups.tsx";
import { Scorecard } from "../../_includes/scorecard.tsx";
import { Link } from "../../_includes/site.tsx";
import { pagesOf, type Received } from "../../_includes/template.ts";

export const data = pagesOf("period");

export function render({ view, site }: Received<"period">) {
  const { title, intro, scores, groups, neighbours } = view.props;
  return (
    <Page site={site} frame={view.frame}>
      <div class="hero short">
        <p class="label soft">
          <Link to={site.addresses.ledger}>{site.strings.ledger.title}</Link>
        </p>
        <h1>{title}</h1>
        <p>{intro}</p>
      </div>
      <LinkedFacts facts={neighbours} />
      <Scorecard scores={scores} />
      <RowGroups caption={site.strings.lists.rows} groups={groups} />
      <Printed day={view.props.day} />
    </Page>
  );
}
