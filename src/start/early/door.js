// Begins the process that makes early pages.
import { load } from "../../door.js";

const { listen } = await load("src/start/early/listen.ts");
await listen(process.argv[2], process.argv[3]);
