/** What the hosts of a site are told of it. */
import type { Archive } from "../archive/model.ts";
import { allMovesOf } from "../archive/moved.ts";
import { belowHost, type Hosting } from "../policy/hosting.ts";
import { headersOf } from "../policy/hosts.ts";
import type { Assets } from "./assets.ts";

/** @param archive in the language of the site at the root: hosts read their files there, and these tell of all languages */
export function hostingOf(archive: Archive, { inline, scripts }: Pick<Assets, "inline" | "scripts">): Hosting {
  const { site, strings, others, addresses } = archive;
  const editions = [{ way: "", paths: strings.paths }, ...others];
  const beside = Object.values(scripts).filter((address) => address.startsWith(addresses.search));
  return {
    headers: headersOf({ scripts: [inline.script], styles: [inline.styles] }),
    moves: allMovesOf(archive),
    below: belowHost(site.url),
    lasting: {
      roots: editions.map(({ way }) => `/${way}`),
      searches: editions.map(({ paths }) => paths.search),
      // The code is the same in every language.
      scripts: beside.map((address) => address.slice(addresses.search.length)),
    },
    isPacked: site.precompress === "yes",
  };
}
