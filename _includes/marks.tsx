/** What a page needs to mark the words of a search: the bar, waiting in a template, and where its script and styles are. */
import { useHere, useHref } from "./site.tsx";

export function Marks() {
  const { site } = useHere();
  const href = useHref();
  const { marks } = site.strings;
  return (
    <template id="marks" data-script={href(site.scripts.marks)} data-styles={href(site.sheets.marks)}>
      <section class="found-bar" aria-label={marks.label}>
        <p role="status" data-count={marks.count} data-at={marks.at} />
        <button type="button" aria-label={marks.previous} />
        <button type="button" aria-label={marks.next} />
        <button type="button">{marks.remove}</button>
      </section>
    </template>
  );
}
