/**
 * The first step of reading YAML: a text to its nodes. The parser calls itself at each level and keeps every mistake, so that a text
 * made for it would fill the stack or the memory: how deep it goes is watched token by token, before anything is made of it, and a
 * text that is full of mistakes is left after the first of them.
 */
import {
  Composer,
  type CST,
  type Document,
  type ErrorCode,
  Lexer,
  type LineCounter,
  type ParsedNode,
  Parser,
  YAMLParseError,
} from "yaml";

export interface Mistake {
  readonly code: ErrorCode;
  /** The parser's own words, in English. */
  readonly message: string;
  readonly offset: number;
}

export interface YamlDocument {
  readonly contents: ParsedNode | null;
  readonly mistakes: readonly Mistake[];
}

/** How many collections may stand in one another: no file of an archive needs more than a few. */
const mostDepth = 100;
/** Whoever has mended so many reads again. */
const mostMistakes = 100;

/**
 * Parses a text as one YAML document whose scalars are all text.
 * @param lines is told where lines begin
 * @returns nothing where it is nested too deeply
 */
export function documentOf(text: string, lines: LineCounter): YamlDocument | undefined {
  const tokens = tokensOf(text, lines);
  if (tokens === undefined) return undefined;
  const [first, second] = withoutTraces(() => composed(tokens, lines, text.length));
  const several = second === undefined ? [] : [severalDocuments(second)];
  const mistakes = [...(first?.errors ?? []).slice(0, mostMistakes), ...several].map(mistakeOf);
  return { contents: first?.contents ?? null, mistakes };
}

function composed(tokens: readonly CST.Token[], lineCounter: LineCounter, end: number): Document.Parsed[] {
  const composer = new Composer({ schema: "failsafe", lineCounter, uniqueKeys: false, prettyErrors: false });
  const documents: Document.Parsed[] = [];
  for (const document of composer.compose(tokens, true, end)) {
    documents.push(document);
    if (documents.length > 1) break;
  }
  return documents;
}

function severalDocuments({ range: [start, end] }: Document.Parsed): YAMLParseError {
  return new YAMLParseError([start, end], "MULTIPLE_DOCS", "the file holds several documents");
}

function mistakeOf({ code, message, pos }: YAMLParseError): Mistake {
  return { code, message, offset: pos[0] };
}

/** The tokens of a text, as far as it is worth reading on; nothing where its collections stand in one another too deeply. */
function tokensOf(text: string, lines: LineCounter): CST.Token[] | undefined {
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  let mistakes = 0;
  lines.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === "error") mistakes += 1;
    }
    if (parser.stack.length > mostDepth) return undefined;
    if (mistakes > mostMistakes) return tokens;
  }
  tokens.push(...parser.end());
  return tokens;
}

/** Each mistake is an error of the language, and would keep where it was made: of a million of them that is most of the memory. */
function withoutTraces<T>(act: () => T): T {
  const kept = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return act();
  } finally {
    Error.stackTraceLimit = kept;
  }
}
