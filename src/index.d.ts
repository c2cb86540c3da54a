/** What `src/index.js` gives, which is all of the programming interface that is no type. */
export { build, check, FaultsError, makeReporter, readArchive, UserError } from "./api.ts";
