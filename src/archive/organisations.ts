/** What organisations say of each other: parents and successors that are known, and no circle among them. */
import type { Fault } from "../input/fault.ts";
import * as say from "../input/messages.ts";
import type { Said } from "../input/said.ts";
import * as ledger from "../ledger/messages.ts";
import type { Row } from "../ledger/row.ts";
import type { Data, Entry } from "./data.ts";
import type { Organisation } from "./schema.ts";

const ties = ["parent", "succeeded_by"] as const;

/** The faults of all organisations among each other. */
export function organisationFaults({ organisations, ids }: Data): Fault[] {
  const byId = new Map(organisations.map(({ value }) => [value.id, value]));
  return organisations.flatMap((entry) => {
    const { value, file, yaml } = entry;
    const { from, to } = value.valid ?? {};
    const said: (readonly [readonly string[], Said | undefined])[] = [
      ...ties.map((tie) => [[tie], tieFault(value, tie, byId, ids.organisation)] as const),
      [
        ["valid"],
        from !== undefined && to !== undefined && to < from ? ledger.endsBeforeItBegins(from, to) : undefined,
      ],
    ];
    return said.flatMap(([path, fault]) => (fault === undefined ? [] : [{ file, ...yaml.positionOf(path), ...fault }]));
  });
}

function tieFault(
  organisation: Organisation,
  tie: (typeof ties)[number],
  byId: ReadonlyMap<string, Organisation>,
  known: readonly string[],
): Said | undefined {
  const other = organisation[tie];
  if (other === undefined) return undefined;
  if (!known.includes(other)) return say.unknownId("organisation", other, known);
  return leadsBack(organisation, tie, byId) ? ledger.circle(tie, organisation.id) : undefined;
}

function leadsBack(start: Organisation, tie: (typeof ties)[number], byId: ReadonlyMap<string, Organisation>): boolean {
  const seen = new Set<string>();
  let next = start[tie];
  while (next !== undefined && !seen.has(next)) {
    if (next === start.id) return true;
    seen.add(next);
    next = byId.get(next)?.[tie];
  }
  return false;
}

/** A row's period must touch the days in which its organisation existed. */
export function lifetimeFault({ value: row, file, yaml }: Entry<Row>, { organisations }: Data): Fault[] {
  const valid = organisations.find(({ value }) => value.id === row.organisation)?.value.valid;
  const { start, end } = row.period;
  if (valid?.from !== undefined && valid.to !== undefined && valid.to < valid.from) return [];
  const before = valid?.from !== undefined && end < valid.from;
  const after = valid?.to !== undefined && start > valid.to;
  if (!before && !after) return [];
  const said = ledger.outsideItsLife(row.period.id, row.organisation, valid?.from ?? "…", valid?.to ?? "…");
  return [{ file, ...yaml.positionOf(["period"]), ...said }];
}
