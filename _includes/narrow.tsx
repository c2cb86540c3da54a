import { orders } from "../src/search/narrow.ts";
import type { Control } from "../src/views/narrow.ts";
import { Choice } from "./choice.tsx";
import { RowTable } from "./row-table.tsx";
import { useHere } from "./site.tsx";

/**
 * Narrows and sorts the tables of the ledger. Hidden until the script runs, for without it nothing here would work. The script
 * folds it on a phone, where it would fill the first screen, and tells in its summary what is chosen.
 */
export function Narrow({ controls }: { readonly controls: readonly Control[] }) {
  const { narrow } = useHere().site.strings;
  const words = {
    choice: narrow.choice,
    count: narrow.count,
    none: narrow.none,
    label: narrow.label,
    captions: { [orders.largest]: narrow.largestFirst, [orders.smallest]: narrow.smallestFirst },
  };
  return (
    <section class="narrow" id="narrow" aria-label={narrow.label} data-words={JSON.stringify(words)} hidden>
      <details open>
        <summary class="label">{narrow.label}</summary>
        <form class="filters" autocomplete="off">
          {controls.map((control) => (
            <Choice key={control.name} {...control} />
          ))}
        </form>
      </details>
      <div class="told label">
        <p role="status" />
        <button type="button" class="plain" hidden>
          {narrow.clear}
        </button>
      </div>
    </section>
  );
}

/** Takes in the rows of all tables while they stand in the order of their margins. */
export function ByMargin() {
  const { narrow } = useHere().site.strings;
  const caption = (
    <>
      <span /> <small>{narrow.scale}</small>
    </>
  );
  return <RowTable id="by-margin" caption={caption} rows={[]} hidden />;
}
