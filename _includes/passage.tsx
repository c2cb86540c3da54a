import type { Passage } from "../src/views/rows.ts";
import { Link } from "./site.tsx";

/** A quote in its paragraph, and the article that it stands in. */
export function PassageOf({ passage }: { readonly passage: Passage }) {
  const [before = "", after = ""] = passage.proof.split("{article}");
  return (
    <>
      <blockquote>
        <p>{passage.pieces.map(({ text, marked }) => (marked ? <mark class="figure">{text}</mark> : text))}</p>
      </blockquote>
      <p class="label soft">
        {before}
        <Link to={passage.article.to}>{passage.article.text}</Link>
        {after}
      </p>
    </>
  );
}
