import type { OrganisationProps } from "../src/views/organisations.ts";
import { CountedList } from "./counted-list.tsx";
import { LinkedFacts } from "./linked-facts.tsx";
import { RowGroups } from "./row-groups.tsx";
import { Scorecard } from "./scorecard.tsx";
import { useHere } from "./site.tsx";

/** What an organisation was and whom it belongs to, how its rows came out, and the rows. */
export function Organisation({ facts, scores, groups, series }: OrganisationProps) {
  const { strings } = useHere().site;
  return (
    <>
      <LinkedFacts facts={facts} />
      <Scorecard scores={scores} />
      {series.length > 0 && (
        <div class="one">
          <CountedList title={strings.rowPage.titles.series} links={series} />
        </div>
      )}
      <RowGroups caption={strings.lists.rows} groups={groups} />
    </>
  );
}
