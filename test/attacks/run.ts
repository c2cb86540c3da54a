/** All attacks at length: each payload in an archive of its own, hard texts of a million characters. Takes the better part of an hour. */
import { uvu } from "../runner/pool.ts";
import { countIn, run } from "../runner/programs.ts";

const env = { ATTACKS_TOGETHER: "1", ATTACKS_LENGTH: "1000000" };
const heard = (text: string): void => void process.stdout.write(text);
const { passed, failed } = countIn(
  await run(uvu(/^attacks\/.*\.test\.ts$|^browser\/attacks\.test\.ts$/), { heard, env }),
);
process.exitCode = failed === 0 ? 0 : 1;
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
