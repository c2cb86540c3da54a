// The door of the process that makes early pages: makes TypeScript and TSX runnable, as src/main.js does, then listens.
import { fileURLToPath } from "node:url";
import { register } from "tsx/esm/api";

register({ tsconfig: fileURLToPath(new URL("../../../tsconfig.json", import.meta.url)) });
// The code is summed before it is loaded: what earlier builds have kept is known by that sum.
const { sumOfCode } = await import("../../tool.ts");
sumOfCode();
const { listen } = await import("./listen.ts");
await listen(process.argv[2], process.argv[3]);
