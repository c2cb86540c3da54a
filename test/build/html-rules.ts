/** The rules of html-validate that pages are held to. */
import { HtmlValidate, StaticConfigLoader } from "html-validate";

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ["html-validate:recommended", "html-validate:standard", "html-validate:document", "html-validate:a11y"],
    rules: {
      // Ways of writing that mean the same.
      "void-style": "off",
      "doctype-style": "off",
      // All that a page loads lies beside it on the same host.
      "require-sri": "off",
      // The archive's own titles are as long as they are.
      "long-title": "off",
      // A list may have a name of its own.
      "aria-label-misuse": ["error", { allowAnyNamable: true }],
      // Filters act at once; there is nothing to send.
      "wcag/h32": "off",
    },
  }),
);

/** What is wrong with the HTML of a page, each with its place. */
export async function htmlFaultsOf(path: string, text: string): Promise<string[]> {
  const { results } = await validator.validateString(text, path);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${path}:${line}:${column} ${ruleId} ${message}`),
  );
}
