import type { Told } from "../src/metadata/told.ts";

/** What programs are told of the page. Its JSON is data, which no browser runs, so that the page's policy need not name it. */
export function ToldOf({ ld, tags = [] }: Told) {
  return (
    <>
      {tags.map(([name, content]) => (
        <meta key={name + content} name={name} content={content} />
      ))}
      {ld && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: ld }} />}
    </>
  );
}
