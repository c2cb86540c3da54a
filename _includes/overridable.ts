/** Lets an archive put a component of its own in the place of a built-in one. */
import type { ComponentName } from "../src/overrides/names.ts";
import type { Component, OverridableProps, OwnProps } from "./overrides.ts";
import { useHere } from "./site.tsx";

/**
 * The component that stands on pages: the archive's own, where it has one of this name, which is given the built-in one to set it in.
 * @param name as `src/overrides/names.ts` lists it
 */
export function overridable<Name extends ComponentName>(
  name: Name,
  Builtin: Component<OverridableProps[Name]>,
): Component<OverridableProps[Name]> {
  return (props) => {
    const Own: Component<OwnProps<Name>> | undefined = useHere().site.ownComponents[name];
    return Own === undefined ? Builtin(props) : Own({ ...props, Builtin });
  };
}
