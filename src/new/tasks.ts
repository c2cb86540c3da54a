/** What an editor runs, and how it finds faults in what that prints: so that each is shown where it stands. */
import { wordsIn } from "../input/said.ts";
import { nothingPublished } from "../pipeline/messages.ts";
import { words } from "../pipeline/words.ts";

/** Where an archive keeps them. */
export const tasksPath = ".vscode/tasks.json";

/** A fault as it is printed: its hint stands on a line of its own, and is left out. */
export const faultPattern = "^(\\S.*?):(\\d+):(\\d+)  (.+)$";

/** The lines between which a build tells its faults, in either language. */
export const buildPatterns = {
  begins: `^\\S*\\s*(?:${words.vi.stages.read}|${words.en.stages.read})(?:\\s|$)`,
  ends: `^(?:${words.vi.labels.site}|${words.en.labels.site})\\s|${wordsIn(nothingPublished(), "vi").message}$|${nothingPublished().message}$`,
};

/** @param folder the place that faults name their files from */
function matcher(folder: string) {
  return {
    owner: "doi-chieu",
    source: "doi-chieu",
    severity: "error",
    fileLocation: ["relative", folder],
    pattern: { regexp: faultPattern, file: 1, line: 2, column: 3, message: 4 },
  };
}

function task(command: string, problemMatcher: object, more: object = {}) {
  return {
    label: `doi-chieu: ${command}`,
    type: "shell",
    command: "npx",
    args: ["doi-chieu", command],
    problemMatcher,
    ...more,
  };
}

/** The tasks' file as a value: build, check, and serving while one writes. */
export function tasks() {
  const sources = matcher(`\${workspaceFolder}`);
  const watching = {
    ...sources,
    background: { activeOnStart: true, beginsPattern: buildPatterns.begins, endsPattern: buildPatterns.ends },
  };
  return {
    version: "2.0.0",
    tasks: [
      task("build", sources, { group: { kind: "build", isDefault: true } }),
      task("check", matcher(`\${workspaceFolder}/dist`), { group: "test" }),
      task("start", watching, { isBackground: true }),
    ],
  };
}
