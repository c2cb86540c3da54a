import { overridable } from "./overridable.ts";
import type { OverridableProps } from "./overrides.ts";
import { Link, useHere, useHref } from "./site.tsx";

/** How to cite a page: a text that one press takes whole, and files for reference managers. */
export const Citation = overridable("Citation", BuiltinCitation);

function BuiltinCitation({ text, files }: OverridableProps["Citation"]) {
  const { site } = useHere();
  const href = useHref();
  const { citation, common } = site.strings;
  return (
    <section>
      <h2>{citation.title}</h2>
      <p class="label cite">{text}</p>
      <p class="label copy">
        <button type="button" class="plain" data-script={href(site.scripts.copy)} data-done={citation.copied}>
          {citation.copy}
        </button>
        <span role="status" />
      </p>
      <p class="label files">
        {citation.files}:{" "}
        {files.map(({ to, text: kind, name }, index) => (
          <>
            {index > 0 && common.separator}
            <Link key={to} to={to} download={name}>
              {kind}
            </Link>
          </>
        ))}
      </p>
    </section>
  );
}
