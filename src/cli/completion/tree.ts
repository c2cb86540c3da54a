/** The commands as a shell is to know them, read off the program itself. */
import type { Argument, Command, Option } from "commander";

/** What stands behind an option, or as an argument: one of a few words, a file, a folder, anything else. */
export type Value = readonly string[] | "file" | "folder" | "other";

export interface Flag {
  /** "--out" */
  readonly name: string;
  readonly about: string;
  /** Nothing where the option stands alone. */
  readonly value: Value | undefined;
}

export interface Node {
  /** The words that lead to it, without the program's own name: ["new", "article"]. */
  readonly path: readonly string[];
  readonly about: string;
  readonly flags: readonly Flag[];
  readonly arguments: readonly Value[];
  readonly commands: readonly Node[];
}

/** The tree of a program, or of one of its commands. */
export function treeOf(command: Command, path: readonly string[] = []): Node {
  return {
    path,
    about: command.description(),
    flags: [...command.options.filter(({ hidden }) => !hidden).flatMap(flagOf), help],
    arguments: command.registeredArguments.map(argumentOf),
    commands: command.commands.map((one) => treeOf(one, [...path, one.name()])),
  };
}

/** All nodes of a tree, from the top down. */
export function nodesOf(node: Node): readonly Node[] {
  return [node, ...node.commands.flatMap(nodesOf)];
}

/** The program has it for every command. */
const help: Flag = { name: "--help", about: "show this help", value: undefined };

function flagOf({ long, description, argChoices, flags, required, optional }: Option): Flag[] {
  if (typeof long !== "string") return [];
  const value = required || optional ? takenBy(/[<[]([^>\]]+)[>\]]/.exec(flags)?.[1] ?? "", argChoices) : undefined;
  return [{ name: long, about: description, value }];
}

function argumentOf(argument: Argument): Value {
  return takenBy(argument.name(), argument.argChoices);
}

/** What the help calls a file or a folder is one. */
function takenBy(name: string, choices: readonly string[] | undefined): Value {
  if (choices !== undefined) return choices;
  if (/^(?:dir|folder)\b/.test(name)) return "folder";
  return /^(?:file|copy|place)\b/.test(name) ? "file" : "other";
}
