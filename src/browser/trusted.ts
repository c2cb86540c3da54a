/** Addresses of scripts, as a page wants them that takes no mere text for one (`require-trusted-types-for`). */

/** What browsers have for it, as far as this site uses it. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => string };
}

declare const trustedTypes: TrustedTypes | undefined;

/**
 * The address of a script of this site. That it is one, the page's policy holds it to.
 * @returns what is said to be a text is one only in browsers that know of nothing else
 */
export function trusted(address: string): string {
  policy ??=
    typeof trustedTypes === "undefined"
      ? { createScriptURL: (same) => same }
      : trustedTypes.createPolicy("doi-chieu", { createScriptURL: (same) => same });
  return policy.createScriptURL(address);
}

let policy: ReturnType<TrustedTypes["createPolicy"]> | undefined;
