/** Asks on a terminal what must be known to begin an archive. What was said already is not asked for. */
import type { Readable, Writable } from "node:stream";
import { isCancel, multiselect, select, text } from "@clack/prompts";
import { UserError } from "../../input/fault.ts";
import { isSiteUrl } from "../../input/fields.ts";
import { type Language, languages } from "../../input/languages.ts";
import { type FaultLanguage, type Said, wordsIn } from "../../input/said.ts";
import { type HostName, hostNames } from "../../policy/hosts.ts";
import { stringsOf } from "../../strings/strings.ts";
import * as say from "./messages.ts";
import { type ArchiveSettings, type GivenSettings, type RecipeName, settingsOf, usualTitle } from "./settings.ts";

/** Where it is asked; without anything, on the terminal of the command. */
export interface Terminal {
  readonly input?: Readable;
  readonly output?: Writable;
}

interface Asking {
  readonly language: FaultLanguage;
  readonly terminal: Terminal;
}

/** Languages of a site as they are offered, one or two; each is called as it calls itself. More of them are named on the command line. */
function languageChoices(): readonly (readonly [Language, ...Language[]])[] {
  const pairs = languages.flatMap((one) =>
    languages.filter((other) => other !== one).map((other) => [one, other] as const),
  );
  return [...languages.map((one) => [one] as const), ...pairs];
}

function called(some: readonly Language[]): string {
  return some.map((one) => stringsOf(one).nav.language).join(", ");
}

/**
 * Asks for what is not given.
 * @throws {UserError} when whoever is asked breaks it off
 */
export async function askSettings(
  given: GivenSettings,
  language: FaultLanguage,
  terminal: Terminal = {},
): Promise<ArchiveSettings> {
  const asking = { language, terminal };
  const languages = given.languages ?? (await askLanguages(asking));
  const title = given.title ?? (await askTitle(usualTitle(languages[0]), asking));
  const url = given.url ?? (await askUrl(asking));
  const hosts = given.hosts ?? (await askHosts(asking));
  const recipe = given.recipe ?? (await askRecipe(asking));
  return settingsOf({ languages, title, url, hosts, recipe });
}

async function askLanguages({ language, terminal }: Asking): Promise<readonly [Language, ...Language[]]> {
  const choices = languageChoices();
  const chosen = await select({
    ...terminal,
    message: words(say.askLanguages(), language),
    options: choices.map((some, value) => ({ value, label: called(some) })),
    initialValue: languages.indexOf(language),
  });
  return choices[answered(chosen)] ?? ["vi"];
}

async function askTitle(usual: string, { language, terminal }: Asking): Promise<string> {
  const title = await text({
    ...terminal,
    message: words(say.askTitle(), language),
    placeholder: usual,
    defaultValue: usual,
  });
  return answered(title).trim() || usual;
}

async function askUrl({ language, terminal }: Asking): Promise<string | undefined> {
  const url = await text({
    ...terminal,
    message: words(say.askUrl(), language),
    placeholder: "https://example.org/",
    defaultValue: "",
    validate: (value = "") =>
      value.trim() === "" || isSiteUrl(value.trim()) ? undefined : words(say.urlToBeMended(), language),
  });
  return answered(url).trim() || undefined;
}

async function askHosts({ language, terminal }: Asking): Promise<readonly HostName[]> {
  const hosts = await multiselect({
    ...terminal,
    message: words(say.askHosts(), language),
    options: hostNames.map((value) => ({ value, label: value })),
    required: false,
  });
  return answered(hosts);
}

async function askRecipe({ language, terminal }: Asking): Promise<RecipeName> {
  const options: { value: RecipeName; label: string }[] = [
    { value: "github", label: "GitHub Actions" },
    { value: "gitlab", label: "GitLab CI" },
    { value: "none", label: words(say.nobody(), language) },
  ];
  return answered(await select({ ...terminal, message: words(say.askRecipe(), language), options }));
}

function words(said: Said, language: FaultLanguage): string {
  return wordsIn(said, language).message;
}

/** @throws {UserError} when there is none */
function answered<Answer>(answer: Answer): Exclude<Answer, symbol> {
  if (!isGiven(answer)) throw new UserError(say.nothingBegun());
  return answer;
}

function isGiven<Answer>(answer: Answer): answer is Exclude<Answer, symbol> {
  return !isCancel(answer);
}
