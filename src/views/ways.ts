/** The ways from the ledger to its parts: by organisation, topic and period, to what is due and to what no row has used. */
import { groupBy } from "../archive/group.ts";
import type { Archive } from "../archive/model.ts";
import type { Organisation, Topic } from "../archive/schema.ts";
import { wordsOf } from "../input/languages.ts";
import type { Group } from "./lists.ts";
import { periodLink, periodsOf } from "./periods.ts";
import type { LinkTo } from "./view.ts";

export interface Ways {
  /** Each counted in rows. */
  readonly groups: readonly Group[];
  readonly links: readonly LinkTo[];
}

export function waysOf(archive: Archive): Ways {
  const { strings, addresses, rows, topics, organisations } = archive;
  const ofOrganisation = groupBy(rows, ({ organisation }) => organisation.id);
  const ofTopic = groupBy(rows, ({ topic }) => topic?.id);
  const counted =
    (of: ReadonlyMap<string | undefined, readonly unknown[]>, address: (id: string) => string) =>
    (named: Topic | Organisation) => {
      const count = of.get(named.id)?.length ?? 0;
      return count === 0 ? [] : [{ ...wordsOf(named, "name"), to: address(named.id), count }];
    };
  const groups = [
    {
      title: strings.lists.organisations,
      links: organisations.flatMap(counted(ofOrganisation, addresses.organisation)),
    },
    { title: strings.lists.topics, links: topics.flatMap(counted(ofTopic, addresses.topic)) },
    {
      title: strings.periodPage.all,
      links: periodsOf(archive).map(([period, { length }]) => ({ ...periodLink(period, archive), count: length })),
    },
  ];
  return {
    groups: groups.filter(({ links }) => links.length > 0),
    links: [
      { text: strings.due.title, to: addresses.due },
      { text: strings.coverage.title, to: addresses.coverage },
    ],
  };
}
