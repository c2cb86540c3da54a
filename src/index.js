// The door of the programming interface, for `import … from "doi-chieu"`. Plain JavaScript, for Node runs nothing else by itself.
import { load } from "./door.js";

export const { build, check, readArchive, makeReporter, FaultsError, UserError } = await load("src/api.ts");
