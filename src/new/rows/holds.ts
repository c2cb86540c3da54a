/** Whether a row that is begun will hold once a person has filled it in: its figures fit its unit, and agree with each other. */
import { checkFigures } from "../../archive/figures.ts";
import { nest } from "../../import/sheet/nest.ts";
import type { Said } from "../../input/said.ts";
import type { Plain } from "../../input/yaml.ts";
import { disagreements } from "../../ledger/agree.ts";
import { rowSchema } from "../../ledger/row.ts";
import type { Units } from "../../ledger/scale.ts";
import type { Field } from "./fields.ts";

/** What stands for an answer; what is not here has none, and is left out. */
const answers: Readonly<Partial<Record<string, Plain>>> = {
  id: "x",
  name: "x",
  organisation: "x",
  period: "2000",
  measure: "flow",
  value: "1",
};

export function holds(fields: readonly Field[], units: Units): boolean {
  const filled = fields.flatMap(({ path, value }) => {
    const answer = value === "" ? answers[String(path.at(-1))] : value;
    return answer === undefined ? [] : [{ path, value: answer }];
  });
  const { data } = rowSchema.safeParse(nest(filled));
  if (data === undefined) return false;
  const asked = fields.filter(({ value }) => value === "").map(({ path }) => path.join("."));
  if (asked.some((path) => /\.(value|reading)$/.test(path))) return true;
  const faults: Said[] = [];
  checkFigures(data, units, (_, said) => {
    if (said !== undefined) faults.push(said);
  });
  return faults.length === 0 && disagreements(data, units).length === 0;
}
