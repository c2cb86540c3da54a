import { contactLink } from "../src/downloads/place.ts";
import { Outside } from "./outside.tsx";
import { overridable } from "./overridable.ts";
import type { OverridableProps } from "./overrides.ts";
import { canReach } from "./reach.tsx";
import { Link, ownWords, useHere } from "./site.tsx";
import { Themes } from "./themes.tsx";

/** The foot of every page: how it is done, what can be taken along, where to say that something is wrong, which theme is shown. */
export const Foot = overridable("Foot", BuiltinFoot);

function BuiltinFoot({ section }: OverridableProps["Foot"]) {
  const here = useHere();
  const { strings, addresses, contact, tagline, langs } = here.site;
  return (
    <footer class="foot label soft">
      {tagline && <span {...ownWords(langs.tagline)}>{tagline}</span>}
      <nav aria-label={strings.foot.label}>
        <Link to={`${addresses.about}#cach-doi-chieu`}>{strings.foot.method}</Link>
        <Link to={addresses.data}>{strings.foot.download}</Link>
        {contact && <Outside href={contactLink(contact)}>{strings.foot.report}</Outside>}
      </nav>
      {canReach(here, section) && <Themes />}
    </footer>
  );
}
