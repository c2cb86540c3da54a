// Reads strangers' files in a process of its own, for as long as the import is there.
// Plain JavaScript, for Node runs nothing else by itself.
import { load } from "../../door.js";

process.on("disconnect", () => process.exit());
const { serve } = await load("src/import/apart/serve.ts");
serve();
