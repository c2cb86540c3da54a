/** Of what is said of an archive's own components and styles. */
import * as say from "../../../src/overrides/messages.ts";
import { of, type Sample } from "../sample.ts";

export const samples: readonly Sample[] = [
  of(say.overrideUnknown, "fot.tsx", ["foot.tsx", "top.tsx", "styles.css"]),
  of(say.overrideUnknown, "README.md", ["foot.tsx", "styles.css"]),
  of(say.overrideNotCode, "parts/a.css"),
  of(say.overrideNotCompiled, 'Unexpected "}"'),
  of(say.overrideImports, "node:fs", ["preact", "doi-chieu/components"]),
  of(say.overrideWithoutExport, "Foot"),
  of(say.overrideFails, "x is not a function", undefined),
  of(say.overrideFails, "x is not a function", "/gioi-thieu/"),
  of(say.overrideWithheld, "Date.now"),
  of(say.styleLoads, "a.png"),
];
