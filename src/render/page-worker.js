// Makes pages in a process of its own: one batch after another, for as long as the build that has begun it is there.
// Plain JavaScript, for Node runs nothing else by itself.
import { load } from "../door.js";

// The build has ended, or wants nothing more.
process.on("disconnect", () => process.exit());
try {
  const { serve } = await load("src/render/worker.ts");
  serve();
} catch (error) {
  process.send({ failed: error instanceof Error ? error.stack : String(error) });
}
