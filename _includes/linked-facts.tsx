import type { LinkedFact } from "../src/views/view.ts";
import { Link, useHere } from "./site.tsx";

/** What is known of something, much of it as links to other pages. */
export function LinkedFacts({ facts }: { readonly facts: readonly LinkedFact[] }) {
  const { common } = useHere().site.strings;
  if (facts.length === 0) return null;
  return (
    <dl class="facts">
      {facts.map(({ name, text, links = [] }) => (
        <>
          <dt key={name}>{name}</dt>
          <dd>
            {text}
            {links.map(({ to, text: other }, index) => (
              <>
                {index > 0 && common.separator}
                <Link key={to} to={to}>
                  {other}
                </Link>
              </>
            ))}
          </dd>
        </>
      ))}
    </dl>
  );
}
