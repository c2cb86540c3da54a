/** What the files of a site say in words: pages, feeds, tables, drawings, whatever is read by people or told to them by programs. */
import { Parser } from "htmlparser2";

/** What a file says. */
export interface Spoken {
  /** All of its words. */
  readonly text: string;
  /** Each run of words that stands by itself: in an element, as an attribute that is read out, as a value. */
  readonly labels: ReadonlySet<string>;
}

/** Attributes of a page that are shown or read out. */
const readOut = ["aria-label", "title", "alt", "placeholder", "content"];

/** Attributes of other files that are: categories of a feed, names of a search. */
const readOutOfXml = ["title", "label", "term"];

/** Values of JSON that are read, by their keys; a name is as often a code. */
const naming = /^(?:title|description|label|summary)$/;

/** @returns nothing where a file holds no words */
export function spokenIn(path: string, content: string): Spoken | undefined {
  const [ending = ""] = /[^.]*$/.exec(path) ?? [];
  if (ending === "html") return inMarkup(content, readOut);
  if (["svg", "xml", "atom"].includes(ending)) return inMarkup(content, readOutOfXml, true);
  if (["json", "webmanifest"].includes(ending)) return inJson(content);
  return ["txt", "md", "csv", "bib"].includes(ending) ? { text: plain(content), labels: new Set() } : undefined;
}

function inMarkup(markup: string, attributes: readonly string[], xmlMode = false): Spoken {
  const words: string[] = [];
  let [hidden, run] = [0, ""];
  const end = (change = 0): void => {
    if (hidden === 0) words.push(run);
    run = "";
    hidden += change;
  };
  const isHidden = (name: string): boolean => !xmlMode && ["script", "style", "code"].includes(name);
  const parser = new Parser(
    {
      onopentag: (name, given) => {
        end(isHidden(name) ? 1 : 0);
        for (const key of attributes) words.push(given[key] ?? "");
      },
      onclosetag: (name) => end(isHidden(name) ? -1 : 0),
      ontext: (text) => {
        run += text;
      },
    },
    { xmlMode },
  );
  parser.end(markup);
  end();
  return { text: plain(words.join("\n")), labels: labelsOf(words) };
}

function inJson(json: string): Spoken {
  const [words, names]: [string[], string[]] = [[], []];
  JSON.parse(json, (key, value: unknown) => {
    if (typeof value === "string") words.push(value);
    if (typeof value === "string" && naming.test(key)) names.push(value);
    return value;
  });
  return { text: plain(words.join("\n")), labels: labelsOf(names) };
}

function labelsOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map((one) => plain(one).replace(/\s+/g, " ").trim()).filter((one) => one !== ""));
}

/** Without what only tells a browser where lines may end. */
function plain(text: string): string {
  return text.replace(/[\u2060\u00ad]/g, "").replace(/\u00a0/g, " ");
}
