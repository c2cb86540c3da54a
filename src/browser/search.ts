/**
 * The search page and its engine in one file, which a reader loads once: a page runs it as its script, and it or the dialog
 * starts it again as a worker, where it is the engine.
 */
import { listen } from "./engine/listen.ts";
import { start } from "./engine/start.ts";
import { startPage } from "./search/page.ts";

if ("document" in globalThis) startPage(import.meta.url);
else listen(start);
