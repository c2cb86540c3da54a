/** An archive's own components, made of their code: in each process that makes pages, with its own library and components to import. */
import * as preact from "preact";
import * as hooks from "preact/hooks";
import * as runtime from "preact/jsx-runtime";
import * as components from "../../_includes/components.ts";
import type { OwnComponents } from "../../_includes/overrides.ts";
import { FaultsError } from "../input/fault.ts";
import type { givenNames } from "../overrides/compile.ts";
import * as say from "../overrides/messages.ts";
import { componentNames, overridesFolder } from "../overrides/names.ts";
import { runComponents } from "../overrides/run.ts";

const given: Readonly<Record<(typeof givenNames)[number], unknown>> = {
  preact,
  "preact/hooks": hooks,
  "preact/jsx-runtime": runtime,
  "doi-chieu/components": components,
};

/**
 * The components of an archive.
 * @param code as `readOverrides` has made it
 * @throws {FaultsError} when it fails, or a file exports something that is no component
 */
export function componentsOf(code: string): OwnComponents {
  if (code === "") return {};
  const made = { ...runComponents(code, given) };
  const faults = Object.entries(componentNames)
    .filter(([, name]) => name in made && typeof made[name] !== "function")
    .map(([file, name]) => ({
      file: `${overridesFolder}/${file}.tsx`,
      line: 1,
      column: 1,
      ...say.overrideWithoutExport(name),
    }));
  if (faults.length > 0 || !areComponents(made)) throw new FaultsError(faults);
  return made;
}

/** What they give is not known before they are asked: preact tells of what it cannot show. */
function areComponents(made: Readonly<Record<string, unknown>>): made is OwnComponents {
  return Object.values(made).every((value) => typeof value === "function");
}
