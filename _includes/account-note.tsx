import type { Account } from "../src/views/account.ts";
import { Outside } from "./outside.tsx";

/** Words of the archive's own are no proof: it says so, and leads to the source where there is a way. */
export function AccountNote({ text, check }: Account) {
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
