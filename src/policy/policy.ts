/** What a page may load and run. The pages' own policy and the headers of hosts both come from here. */
import { createHash } from "node:crypto";

/** What a page has beyond files of its own site. */
export interface Extras {
  /** Scripts that stand in the page, to the letter. */
  readonly scripts?: readonly string[];
  /** Styles that stand in the page, to the letter. */
  readonly styles?: readonly string[];
  /** Whether it may run WebAssembly, as the search engine does where it has no worker. */
  readonly wasm?: boolean;
}

/**
 * The policy of a page: files of its own site, what stands in it by its hash, and nothing else. A worker goes by the policy that its
 * script is sent with, and by none where there is none, so that pages that start one need no more.
 */
export function policyOf({ scripts = [], styles = [], wasm = false }: Extras = {}): string {
  const sources = (texts: readonly string[]): string => ["'self'", ...texts.map(sourceOf)].join(" ");
  return [
    "default-src 'none'",
    `script-src ${sources(scripts)}${wasm ? " 'wasm-unsafe-eval'" : ""}`,
    `style-src ${sources(styles)}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
  ].join(";");
}

/** How a policy names a script or a style that stands in the page. */
export function sourceOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** A page with one style more that stands in it: what is served while one writes has its faults above it, what is published never. */
export function allowingStyle(page: string, style: string): string {
  return page.replace("style-src 'self'", (allowed) => `${allowed} ${sourceOf(style)}`);
}
