/** Completion for fish: one line for each thing that may stand somewhere. */
import { type Flag, type Node, nodesOf, type Value } from "./tree.ts";

export function fishScript(name: string, tree: Node): string {
  const lines = nodesOf(tree).flatMap((node) => {
    const where = `-n ${quoted(conditionOf(node))}`;
    return [
      ...node.commands.map(({ path, about }) => `${where} -a ${path.at(-1)} -d ${quoted(about)}`),
      ...node.flags.map((flag) => `${where} ${flagOf(flag)}`),
      ...node.arguments.flatMap((value) => (value === "other" ? [] : [`${where} ${offered(value)}`])),
    ];
  });
  const all = ["-f", ...lines].map((line) => `complete -c ${name} ${line}`);
  return `# ${name} for fish: ${name} completion fish > ~/.config/fish/completions/${name}.fish\n# Where only npx finds it, in config.fish: function ${name}; npx --no-install ${name} $argv; end\n${all.join("\n")}\n`;
}

/** At a command: its words were typed, and none of those that would lead further. */
function conditionOf({ path, commands }: Node): string {
  const seen = path.map((word) => `__fish_seen_subcommand_from ${word}`);
  const further = commands.map((node) => node.path.at(-1)).join(" ");
  const open = commands.length === 0 ? [] : [`not __fish_seen_subcommand_from ${further}`];
  return [...seen, ...open].join("; and ") || "true";
}

function flagOf({ name, about, value }: Flag): string {
  const behind = value === undefined ? "" : value === "other" ? " -x" : ` -r ${offered(value)}`;
  return `-l ${name.slice(2)}${behind} -d ${quoted(about)}`;
}

function offered(value: Value): string {
  if (value === "file") return "-F";
  return value === "folder" ? "-a '(__fish_complete_directories)'" : `-a ${quoted([value].flat().join(" "))}`;
}

function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, "\\$&")}'`;
}
