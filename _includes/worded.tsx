import type { Words } from "../src/input/languages.ts";
import { closedOff } from "../src/text/direction.ts";
import { ownWords, useHere } from "./site.tsx";

/** Words one behind the other, those of another language marked as what they are. */
export function Worded({ words, separator = "" }: { readonly words: readonly Words[]; readonly separator?: string }) {
  return (
    <>
      {words.map(({ text, lang }, index) => (
        <>
          {index > 0 && separator}
          {lang === undefined ? text : <span {...ownWords(lang)}>{text}</span>}
        </>
      ))}
    </>
  );
}

/** Names in a line, each closed off from the next. */
export function NamesInLine({ names }: { readonly names: readonly Words[] }) {
  const { common } = useHere().site.strings;
  return <Worded words={names.map((name) => ({ ...name, text: closedOff(name.text) }))} separator={common.separator} />;
}

/** @param lang the language of the text, where it is not the page's */
export function wordsIn(text: string, lang?: string): Words {
  return lang === undefined ? { text } : { text, lang };
}
