/** `completion`: what a shell needs to complete commands, options and what these take. Read off the program, so that nothing is forgotten. */
import { Argument, type Command } from "commander";
import { type Node, treeOf } from "./completion/tree.ts";

const shells = ["bash", "zsh", "fish"] as const;
type Shell = (typeof shells)[number];

export function addCompletion(program: Command): void {
  const shell = new Argument("<shell>", "for which").choices(shells);
  program
    .command("completion")
    .description("print what a shell needs to complete the commands; its first lines say where that goes")
    .addArgument(shell)
    .action(async (shell: Shell) => {
      process.stdout.write(await completionFor(shell, program));
    });
}

/** The script for a shell. */
async function completionFor(shell: Shell, program: Command): Promise<string> {
  const script = await scripts[shell]();
  return script(program.name(), treeOf(program));
}

const scripts: Readonly<Record<Shell, () => Promise<(name: string, tree: Node) => string>>> = {
  bash: async () => (await import("./completion/bash.ts")).bashScript,
  zsh: async () => (await import("./completion/zsh.ts")).zshScript,
  fish: async () => (await import("./completion/fish.ts")).fishScript,
};
