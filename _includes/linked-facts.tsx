import { closedOff } from "../src/text/direction.ts";
import type { LinkedFact } from "../src/views/view.ts";
import { LinksInLine } from "./links.tsx";

/** What is known of something, much of it as links to other pages. */
export function LinkedFacts({ facts }: { readonly facts: readonly LinkedFact[] }) {
  if (facts.length === 0) return null;
  return (
    <dl class="facts">
      {facts.map(({ name, text, links = [] }) => (
        <>
          <dt key={name}>{name}</dt>
          <dd>
            {text && closedOff(text)}
            <LinksInLine links={links} />
          </dd>
        </>
      ))}
    </dl>
  );
}
