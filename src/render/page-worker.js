// Makes pages in a process of its own: one batch after another, for as long as the build that has begun it is there.
// Plain JavaScript, for a process starts without the loader that makes TypeScript runnable.
import { fileURLToPath } from "node:url";
import { register } from "tsx/esm/api";

// The build has ended, or wants nothing more.
process.on("disconnect", () => process.exit());
try {
  register({ tsconfig: fileURLToPath(new URL("../../tsconfig.json", import.meta.url)) });
  const { serve } = await import("./worker.ts");
  serve();
} catch (error) {
  process.send({ failed: error instanceof Error ? error.stack : String(error) });
}
