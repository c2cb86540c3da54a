import type { Told } from "../src/metadata/told.ts";
import { useHref } from "./site.tsx";

/** What programs are told of the page. Its JSON is data, which no browser runs, so that the page's policy need not name it. */
export function ToldOf({ ld, tags = [], alternates = [] }: Told) {
  const href = useHref();
  return (
    <>
      {alternates.map(({ type, to }) => (
        <link key={to} rel="alternate" type={type} href={href(to)} />
      ))}
      {tags.map(([name, content]) => (
        <meta key={name + content} name={name} content={content} />
      ))}
      {ld && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: ld }} />}
    </>
  );
}
