import type { ComponentChildren } from "preact";
import { outsideRel } from "../src/text/outside.ts";

interface OutsideProps {
  readonly href: string;
  /** What else the link is: the terms of a licence. */
  readonly rel?: string;
  readonly children: ComponentChildren;
}

/** A link to where an archive says, which may be a mailbox too. Away from the site it is marked by the style sheet, in sign and word. */
export function Outside({ href, rel = "", children }: OutsideProps) {
  const all = [rel, outsideRel(href)].filter(Boolean).join(" ");
  return (
    <a href={href} {...(all === "" ? {} : { rel: all })}>
      {children}
    </a>
  );
}
