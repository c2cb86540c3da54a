/** The form of the search page: the reader's wishes read from it, written into it, and how many results each would leave. */
import { figureNames, readAmount, readState, type SearchState, writeState } from "../../search/address.ts";
import { filterNames } from "../../search/fields.ts";
import type { Counts } from "../../search/request.ts";
import { fill } from "../../text/fill.ts";
import { pointThousands } from "../../text/thousands.ts";

/** The two fields of years stand in the address as one. */
const yearFields = { from: "tu-nam", to: "den-nam" } as const;

export interface WishForm {
  readonly read: () => SearchState;
  /** The letters in the field are taken to mean a query; without one, or once others are written there, themselves. */
  readonly mean: (query?: string) => void;
  readonly write: (state: SearchState) => void;
  /** Tells of every value how many results it would leave; those that would leave none cannot be chosen. Without counts all can. */
  readonly count: (counts?: Counts) => void;
}

/**
 * @param choice the words of a value with its count: "{text} ({n})"
 */
export function wishForm(form: HTMLFormElement, input: HTMLInputElement, choice: string): WishForm {
  const field = (name: string): HTMLSelectElement | HTMLInputElement | null =>
    form.querySelector<HTMLSelectElement | HTMLInputElement>(`[name="${name}"]`);
  let meant: string | undefined;
  return {
    read: () => {
      markAmounts(field);
      const wishes = new URLSearchParams();
      for (const [name, value] of new FormData(form)) wishes.set(name, String(value));
      const [from, to] = [yearFields.from, yearFields.to].map((name) => wishes.get(name) ?? "");
      wishes.set(filterNames.year, `${from}-${to}`);
      wishes.set("q", meant ?? input.value);
      return readState(`?${wishes}`);
    },
    mean: (query) => {
      meant = query;
    },
    write: (state) => {
      meant = undefined;
      input.value = state.query;
      const told = new URLSearchParams(writeState(state));
      told.set(yearFields.from, state.years.from ?? "");
      told.set(yearFields.to, state.years.to ?? "");
      for (const one of form.querySelectorAll<HTMLSelectElement | HTMLInputElement>("select, input")) {
        one.value = told.get(one.name) ?? "";
      }
      markAmounts(field);
    },
    count: (counts) => {
      for (const select of form.querySelectorAll("select")) {
        // Both fields of years are counted as years.
        const name = select.name.replace(/^(tu|den)-/, "");
        countChoices(select, counts?.[name], name === filterNames.year ? undefined : 0, choice);
      }
    },
  };
}

/** @param untold how many results a value would leave that is not told: none, or nobody knows */
function countChoices(
  select: HTMLSelectElement,
  counts: Counts[string] | undefined,
  untold: 0 | undefined,
  choice: string,
): void {
  for (const option of select.options) {
    if (option.value === "") continue;
    const text = option.dataset["text"] ?? option.text;
    option.dataset["text"] = text;
    const count = counts && (counts[option.value] ?? untold);
    option.text = count === undefined ? text : fill(choice, { text, n: pointThousands(count) });
    option.disabled = count === 0 && !option.selected;
  }
}

type Field = (name: string) => HTMLSelectElement | HTMLInputElement | null;

/** An amount that cannot be read is told as such. */
function markAmounts(field: Field): void {
  for (const name of [figureNames.from, figureNames.to]) {
    const one = field(name);
    if (!one) continue;
    const isBad = one.value.trim() !== "" && readAmount(one.value) === undefined;
    one.setAttribute("aria-invalid", String(isBad));
  }
}
