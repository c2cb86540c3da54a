/**
 * What a page loads from elsewhere, or goes to, without a reader's doing. No page of this site may need anything that does not stand
 * in it: a policy keeps browsers from most of that, but not from being led away, and what is kept back is missing all the same.
 */

/** What links load, or have a browser ask for; others do no more than tell where something is. */
const fetching = /\b(?:stylesheet|icon|(?:module)?preload|prefetch|prerender|preconnect|dns-prefetch|manifest)\b/i;

/** Attributes that name what is loaded, or where is gone to, whatever they stand at. */
const loading = new Set(["src", "srcset", "poster", "background", "ping", "action", "formaction", "xlink:href"]);

/** Notes of the tags of a page, attribute by attribute, what they load from elsewhere. */
export class Loads {
  #href = "";
  #rel: string | undefined;
  #refreshes = false;

  /** A tag begins. */
  begin(): void {
    [this.#href, this.#rel, this.#refreshes] = ["", undefined, false];
  }

  /** @returns the address, where it is found now to be one that is loaded or gone to */
  found(tag: string, name: string, value: string): string | undefined {
    if (tag === "a" || tag === "area") return name === "ping" ? value : undefined;
    if (tag === "link") return this.#ofLink(name, value);
    if (tag === "meta") return this.#ofMeta(name, value);
    if (tag === "base" && name === "href") return value;
    const isLoading = loading.has(name) || name === "href" || (tag === "object" && name === "data");
    const values = name === "srcset" ? value.split(",") : [value];
    return isLoading ? values.find(leadsElsewhere) : undefined;
  }

  #ofLink(name: string, value: string): string | undefined {
    if (name === "href") this.#href = value;
    if (name === "rel") this.#rel = value;
    if (this.#rel === undefined || (name !== "href" && name !== "rel")) return undefined;
    return leadsElsewhere(this.#href) && fetching.test(this.#rel) ? this.#href : undefined;
  }

  /** A page that moved leads on to another of this site: that is no way out. */
  #ofMeta(name: string, value: string): string | undefined {
    if (name === "http-equiv" && value.trim().toLowerCase() === "refresh") this.#refreshes = true;
    if (name === "content") this.#href = value.replace(/^[\s\d.]*[;,]?\s*(?:url\s*=)?\s*["']?/i, "");
    return this.#refreshes && leadsElsewhere(this.#href) ? this.#href : undefined;
  }
}

/** Browsers pass over spaces before an address, and over line ends in it, and take strokes for slashes. */
function leadsElsewhere(value: string): boolean {
  return /^(?:https?:|[/\\]{2})/i.test(value.replace(/[\t\n\r]|^[\0- ]+/g, ""));
}
