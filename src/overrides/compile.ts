/** Compiles an archive's own components into one piece of code, and looks through its styles; what is wrong is told where it stands. */
import { posix } from "node:path";
import type { BuildOptions, Plugin } from "esbuild";
import { z } from "zod";
import type { Fault } from "../input/fault.ts";
import * as say from "./messages.ts";
import { componentNames, overridesFolder } from "./names.ts";

/** A file of the folder. */
export interface Source {
  /** From the folder on, with `/` between folders. */
  readonly name: string;
  readonly text: string;
}

export interface Compiled {
  /** The code, with the map that leads back to its source. */
  readonly code: string;
  readonly faults: readonly Fault[];
}

/** What components may import beside each other: whoever runs them gives it to them. */
export const givenNames = ["preact", "preact/hooks", "preact/jsx-runtime", "doi-chieu/components"] as const;
const given: readonly string[] = givenNames;

/** What files of the archive are called within the compiler. */
const space = "overrides";
const entryName = "all components";

/**
 * Compiles components. What is made is a function's body that expects `module` and `require`.
 * @param files all files of the folder that hold code; those at its top are components
 */
export async function compileComponents(files: readonly Source[]): Promise<Compiled> {
  const wanted = Object.entries(componentNames).filter(([file]) => files.some(({ name }) => name === `${file}.tsx`));
  const entry = wanted.map(([file, component]) => `export { ${component} } from "./${file}.tsx";`).join("\n");
  const { text, messages } = await built({
    // Not as TypeScript: there what is missing may be a type, and nothing is said.
    stdin: { contents: entry, sourcefile: entryName, loader: "js" },
    format: "cjs",
    jsx: "automatic",
    jsxImportSource: "preact",
    sourcemap: "inline",
    target: "node20",
    plugins: [ofArchive(new Map(files.map(({ name, text }) => [name, text])))],
  });
  const errors = messages.filter(({ isError }) => isError);
  return { code: text, faults: errors.map((error) => faultOf(error, wanted)) };
}

/** Files come from memory, as they were read: no other file is ever looked at. */
function ofArchive(files: ReadonlyMap<string, string>): Plugin {
  return {
    name: space,
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /.*/ }, ({ path, importer, namespace }) => {
        if (given.includes(path)) return { path, external: true };
        const from = namespace === space ? posix.dirname(importer) : ".";
        const name = /^\.{1,2}\//.test(path) ? posix.join(from, path) : "";
        return files.has(name) ? { path: name, namespace: space } : { errors: [{ text: path }] };
      });
      onLoad({ filter: /.*/, namespace: space }, ({ path }) => ({
        contents: files.get(path) ?? "",
        loader: path.endsWith(".tsx") ? "tsx" : "ts",
      }));
    },
  };
}

function faultOf({ text, pluginName, location }: Message, wanted: readonly (readonly [string, string])[]): Fault {
  // The entry names each component on a line of its own: what is missing there is missing in its file.
  const missing = location?.file === entryName ? wanted[location.line - 1] : undefined;
  if (missing !== undefined)
    return { file: pathOf(`${missing[0]}.tsx`), line: 1, column: 1, ...say.overrideWithoutExport(missing[1]) };
  const said = pluginName === space ? say.overrideImports(text, given) : say.overrideNotCompiled(text);
  return { ...placeOf(location), ...said };
}

/** What is wrong with a style: whatever the compiler would only warn of, for a browser passes over it in silence. */
export async function styleFaults({ name, text }: Source): Promise<Fault[]> {
  const { text: plain, messages } = await built({
    stdin: { contents: text, sourcefile: name, loader: "css" },
    plugins: [loadsNothing],
  });
  const named = messages.map(({ text: why, pluginName, location }) => ({
    ...placeOf(location, name),
    ...(pluginName === loadsNothing.name ? say.styleLoads(why) : say.overrideNotCompiled(why)),
  }));
  return [...named, ...loadingFaults(plain, { name, text })];
}

/** Functions that load what a text names: the compiler takes that for a mere text. */
const loading = /(?:image-set|\bsrc)\(/i;
/** Comments and texts, in which no function stands. */
const idle = /\/\*[\s\S]*?\*\/|"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'/g;

/** @param plain the style as the compiler has written it: without escapes in names */
function loadingFaults(plain: string, { name, text }: Source): Fault[] {
  const [found] = loading.exec(plain.replace(idle, "")) ?? [];
  if (found === undefined) return [];
  const at = text.search(loading);
  const before = text.slice(0, Math.max(0, at)).split("\n");
  const place = { file: pathOf(name), line: before.length, column: (before.at(-1) ?? "").length + 1 };
  return [{ ...place, ...say.styleLoads(`${found}…)`) }];
}

const loadsNothing: Plugin = {
  name: "loads nothing",
  setup: ({ onResolve }) => {
    // A place within the page itself is nothing that is loaded.
    onResolve({ filter: /.*/ }, ({ path, kind }) => {
      if (kind === "entry-point") return undefined;
      return path.startsWith("#") ? { path, external: true } : { errors: [{ text: path }] };
    });
  },
};

const messageSchema = z.object({
  text: z.string(),
  pluginName: z.string(),
  location: z.object({ file: z.string(), line: z.number(), column: z.number(), lineText: z.string() }).nullable(),
});
const failureSchema = z.object({ errors: z.array(messageSchema), warnings: z.array(messageSchema) });

interface Message extends z.output<typeof messageSchema> {
  readonly isError: boolean;
}

/** Bundles; nothing is written, and nothing but what a plugin gives is read. */
async function built(options: BuildOptions): Promise<{ text: string; messages: Message[] }> {
  // Most archives have no components of their own.
  const { build } = await import("esbuild");
  try {
    const common = { bundle: true, write: false, platform: "neutral", charset: "utf8", logLevel: "silent" } as const;
    const made = await build({ ...options, ...common, tsconfigRaw: {} });
    return { text: made.outputFiles[0]?.text ?? "", messages: messagesOf({ errors: [], warnings: made.warnings }) };
  } catch (error) {
    const failure = failureSchema.safeParse(error);
    if (!failure.success) throw error;
    return { text: "", messages: messagesOf(failure.data) };
  }
}

function messagesOf({ errors, warnings }: z.input<typeof failureSchema>): Message[] {
  const marked = (messages: typeof errors, isError: boolean): Message[] =>
    messages.map(({ text, pluginName, location }) => ({ text, pluginName, location, isError }));
  return [...marked(errors, true), ...marked(warnings, false)];
}

/** Where something stands; the compiler counts columns in bytes, from 0. */
function placeOf(location: Message["location"], otherwise = ""): Pick<Fault, "file" | "line" | "column"> {
  if (location === null) return { file: pathOf(otherwise), line: 1, column: 1 };
  const { file, line, column, lineText } = location;
  const before = Buffer.from(lineText).subarray(0, column).toString();
  return { file: pathOf(file.replace(`${space}:`, "")), line, column: before.length + 1 };
}

function pathOf(name: string): string {
  return posix.join(overridesFolder, name);
}
