import { Outside } from "./outside.tsx";
import { overridable } from "./overridable.ts";
import type { OverridableProps } from "./overrides.ts";

/** Words of the archive's own are no proof: it says so, and leads to the source where there is a way. */
export const AccountNote = overridable("AccountNote", BuiltinAccountNote);

function BuiltinAccountNote({ text, check }: OverridableProps["AccountNote"]) {
  return (
    <>
      {text}
      {check && (
        <>
          {" "}
          <Outside href={check.url}>{check.text}</Outside>
        </>
      )}
    </>
  );
}
