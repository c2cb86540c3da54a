/** Completion for bash, from version 3.2 on. Words go line by line, so that files may have spaces in their names. */
import { type Node, nodesOf, type Value } from "./tree.ts";

export function bashScript(name: string, tree: Node): string {
  const nodes = nodesOf(tree);
  const own = `_${name.replace(/\W/g, "_")}`;
  return `# ${name} for bash: ${name} completion bash > ~/.${name}.bash, and in ~/.bashrc: . ~/.${name}.bash
# Where only npx finds it, there too: ${name}() { npx --no-install ${name} "$@"; }
${own}() {
  local IFS=$'\\n' word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} path= at
  COMPREPLY=()
  for ((at = 1; at < COMP_CWORD; at++)); do
    case "$path \${COMP_WORDS[at]}" in
      ${nodes.slice(1).map(wordsTo).map(quoted).join(" | ")}) path="$path \${COMP_WORDS[at]}" ;;
    esac
  done
  case "$path $before" in
${nodes.flatMap(valueCases).join("\n")}
  esac
  case "$path" in
${nodes.map(nodeCase).join("\n")}
  esac
}
complete -F ${own} ${name}
`;
}

/** " new article": the words that lead to a command, each with a space before it. */
function wordsTo({ path }: Node): string {
  return path.map((word) => ` ${word}`).join("");
}

/** After an option that wants something, that is offered and nothing else. */
function valueCases(node: Node): string[] {
  return node.flags.flatMap(({ name, value }) =>
    value === undefined ? [] : [`    ${quoted(`${wordsTo(node)} ${name}`)}) ${offered(value)}; return ;;`],
  );
}

function nodeCase(node: Node): string {
  const words = [...node.commands.map(({ path }) => path.at(-1) ?? ""), ...node.flags.map(({ name }) => name)];
  const [first] = node.arguments;
  const further = first === undefined || first === "other" ? "" : `; [[ $word == -* ]] || { ${offered(first, "+=")}; }`;
  return `    ${quoted(wordsTo(node))}) ${offered(words)}${further} ;;`;
}

function offered(value: Value, how = "="): string {
  if (value === "other") return ":";
  const isPath = value === "folder" || value === "file";
  const what = value === "folder" ? "-d" : value === "file" ? "-f" : `-W $'${value.join("\\n")}'`;
  // Told only of paths: a command is no folder that happens to have its name.
  const kind = isPath ? "compopt -o filenames 2>/dev/null; " : "";
  return `${kind}COMPREPLY${how}($(compgen ${what} -- "$word"))`;
}

function quoted(text: string): string {
  return `"${text}"`;
}
