// A worker for tests: says what it was given and asked, fails, hoards memory, or ends itself, as it is told.
import { existsSync, writeFileSync } from "node:fs";

let given;
const kept = [];

process.on("disconnect", () => process.exit());
process.on("message", (told) => {
  if ("word" in told) given = told.word;
  else act(told.task);
});

function act(task) {
  if (task === "fail") process.send({ failed: "Error: as it was told\n    at act" });
  else if (task === "hoard") hoard();
  else if (task === "die" || (task.startsWith("/") && firstTime(task))) process.kill(process.pid, "SIGKILL");
  else process.send({ said: `${given} ${task}`, pid: process.pid });
}

function firstTime(file) {
  if (existsSync(file)) return false;
  writeFileSync(file, "");
  return true;
}

function hoard() {
  for (;;) kept.push(Array.from({ length: 1e5 }, () => ({ of: kept.length })));
}
