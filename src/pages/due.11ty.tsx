import { DueTable } from "../../_includes/due-table.tsx";
import { Page } from "../../_includes/page.tsx";
import { Printed } from "../../_includes/printed.tsx";
import { Link } from "../../_includes/site.tsx";
import { pagesOf, type Received } from "../../_includes/template.ts";

export const data = pagesOf("due");

export function render({ view, site }: Received<"due">) {
  const { title, intro, groups } = view.props;
  return (
    <Page site={site} frame={view.frame}>
      <div class="hero short">
        <p class="label soft">
          <Link to={site.addresses.ledger}>{site.strings.ledger.title}</Link>
        </p>
        <h1>{title}</h1>
        <p>{intro}</p>
      </div>
      {groups.map((group) => (
        <section key={group.name}>
          <h2>{group.name}</h2>
          {group.intro && <p class="soft">{group.intro}</p>}
          {group.rows.length === 0 ? (
            <p class="soft">{group.none}</p>
          ) : (
            <DueTable caption={group.name} rows={group.rows} />
          )}
        </section>
      ))}
      <Printed day={view.props.day} />
    </Page>
  );
}
