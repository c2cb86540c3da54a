import { contactLink } from "../src/downloads/place.ts";
import { Link, useHere } from "./site.tsx";

/** The foot of every page: how it is done, what can be taken along, where to say that something is wrong. */
export function Foot() {
  const { site } = useHere();
  const { strings, addresses, contact } = site;
  return (
    <footer class="foot label soft">
      <span>{strings.common.tagline}.</span>
      <nav aria-label={strings.foot.label}>
        <Link to={`${addresses.about}#cach-doi-chieu`}>{strings.foot.method}</Link>
        <Link to={addresses.data}>{strings.foot.download}</Link>
        {contact && <a href={contactLink(contact)}>{strings.foot.report}</a>}
      </nav>
    </footer>
  );
}
