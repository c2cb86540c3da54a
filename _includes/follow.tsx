import type { Frame } from "../src/views/view.ts";
import { Link, useHere } from "./site.tsx";

/** The feeds of a page, for readers: which there are is named only where there are several. */
export function Follow({ feeds = [] }: { readonly feeds: Frame["feeds"] }) {
  const { addresses, strings } = useHere().site;
  const { follow, atom, json } = strings.feeds;
  return (
    <>
      {feeds.map(({ page, title }) => (
        <p key={page} class="follow label soft">
          {feeds.length > 1 ? `${title}: ` : `${follow} `}
          <Link to={addresses.feed(page, "atom")}>{atom}</Link>
          {strings.common.separator}
          <Link to={addresses.feed(page, "json")}>{json}</Link>
        </p>
      ))}
    </>
  );
}
