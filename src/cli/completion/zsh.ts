/** Completion for zsh: one function for each command, as `_arguments` wants them. */
import { type Flag, type Node, nodesOf, type Value } from "./tree.ts";

export function zshScript(name: string, tree: Node): string {
  return `#compdef ${name}
# ${name} for zsh: ${name} completion zsh > ~/.${name}.zsh, and in ~/.zshrc behind compinit: . ~/.${name}.zsh
# Or as a file _${name} in a folder of $fpath. Where only npx finds it, there too: ${name}() { npx --no-install ${name} "$@"; }

${nodesOf(tree)
  .map((node) => functionOf(name, node))
  .join("\n")}
if [ "$funcstack[1]" = "_${name}" ]; then
  _${name} "$@"
else
  compdef _${name} ${name}
fi
`;
}

function functionName(name: string, { path }: Node): string {
  return ["", name, ...path].join("_");
}

function functionOf(name: string, node: Node): string {
  const flags = node.flags.map(flagSpec);
  if (node.commands.length === 0) return body(functionName(name, node), [listed([...flags, ...argumentSpecs(node)])]);
  const commands = node.commands.map(({ path, about }) => quoted(`${path.at(-1)}:${about}`));
  return body(functionName(name, node), [
    "local context state line",
    listed(["-C", ...flags, "'1: :->command'", "'*:: :->rest'"]),
    "case $state in",
    `  command) local -a commands; commands=(${commands.join(" ")}); _describe command commands ;;`,
    "  rest)",
    "    case $line[1] in",
    ...node.commands.map((one) => `      ${one.path.at(-1)}) ${functionName(name, one)} ;;`),
    "    esac ;;",
    "esac",
  ]);
}

function body(name: string, lines: readonly string[]): string {
  return `${name}() {\n${lines.map((line) => `  ${line}\n`).join("")}}\n`;
}

function listed(specs: readonly string[]): string {
  return ["_arguments", ...specs].join(" ");
}

function flagSpec({ name, about, value }: Flag): string {
  return quoted(`${name}[${plain(about)}]${value === undefined ? "" : `: :${action(value)}`}`);
}

/** The last of them may stand many times. */
function argumentSpecs(node: Node): string[] {
  return node.arguments.map((value, index) =>
    quoted(`${index === node.arguments.length - 1 ? "*" : index + 1}: :${action(value)}`),
  );
}

function action(value: Value): string {
  if (value === "other") return " ";
  return value === "file" ? "_files" : value === "folder" ? "_files -/" : `(${value.join(" ")})`;
}

/** Brackets and colons would end a description. */
function plain(text: string): string {
  return text.replace(/[[\]:\\]/g, "\\$&");
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
