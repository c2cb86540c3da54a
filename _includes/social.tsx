import { cardSize } from "../src/cards/card.ts";
import type { Frame } from "../src/views/view.ts";
import { useHere } from "./site.tsx";

interface Framed {
  readonly frame: Frame;
}

/** The search page is nothing that one shares, and 404.html stands at no address. */
function isShared({ section }: Frame): boolean {
  return section !== "search" && section !== "none";
}

/** One tag for search engines and for networks: it is the longest of a head. */
export function Description({ frame }: Framed) {
  return (
    <meta name="description" {...(isShared(frame) ? { property: "og:description" } : {})} content={frame.description} />
  );
}

/** What networks show of a page whose address is shared. They follow no relative address: those stand only where the site's is known. */
export function SocialTags({ frame }: Framed) {
  const { site } = useHere();
  if (!isShared(frame)) return null;
  const { published } = frame.social;
  return (
    <>
      <meta property="og:title" content={frame.name} />
      <meta property="og:type" content={published === undefined ? "website" : "article"} />
      {published && <meta property="article:published_time" content={published} />}
      <meta property="og:site_name" content={site.title} />
      <meta property="og:locale" content={site.strings.common.locale} />
      {site.url ? <Card frame={frame} base={site.url} /> : <meta name="twitter:card" content="summary" />}
    </>
  );
}

function Card({ frame, base }: Framed & { readonly base: string }) {
  const { site } = useHere();
  const card = frame.social.card ?? site.card;
  const whole = (address: string): string => new URL(`.${address}`, base).href;
  return (
    <>
      <meta property="og:url" content={whole(frame.address)} />
      <meta name="twitter:card" content={card ? "summary_large_image" : "summary"} />
      {card && (
        <>
          <meta property="og:image" content={whole(card.to)} />
          <meta property="og:image:width" content={String(cardSize.width)} />
          <meta property="og:image:height" content={String(cardSize.height)} />
          <meta property="og:image:alt" content={card.text} />
        </>
      )}
    </>
  );
}
