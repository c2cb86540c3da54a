/** Whether a file of the index is what its name, or the edition, says. */
import { sumOf } from "../../search/sum.ts";

/** Gives what is in a file; nothing where that is not what it should be. */
export type Proof = (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer> | undefined>;

/** What every file of Pagefind's begins with, once it is unpacked. */
const signature = "pagefind_dcd";

/**
 * The proof of a file of the index. It gives the file unpacked, as Pagefind takes it, too: browsers do that faster than its own code,
 * and notice what was cut. The name of all but the program begins the SHA-1 of what is in it.
 * @param program the sum of Pagefind's WebAssembly
 */
export function unpackedBy(name: string, program: string | undefined): Proof {
  const [, digits] = /_([\da-f]+)\.pf_/.exec(name) ?? [];
  return async (bytes) => {
    // Browsers of before 2023 leave it to Pagefind.
    if (!("DecompressionStream" in globalThis)) return bytes;
    const whole = isSigned(bytes) ? bytes : await unpacked(bytes);
    if (!isSigned(whole)) return undefined;
    const body = whole.subarray(signature.length);
    const isRight = digits === undefined ? sumOf(body) === program : await isNamed(body, digits);
    return isRight ? whole : undefined;
  };
}

/** @throws {Error} where it is not whole, or not packed */
async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function isSigned(bytes: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(bytes.subarray(0, signature.length)) === signature;
}

/** Where a page comes over a line that anyone may listen to, browsers reckon no sums: there a file is only known to be whole. */
async function isNamed(body: Uint8Array<ArrayBuffer>, digits: string): Promise<boolean> {
  if (!globalThis.crypto?.subtle) return true;
  const sum = new Uint8Array(await crypto.subtle.digest("SHA-1", body));
  // Pagefind writes each byte by itself, so that one below 16 has one digit.
  return Array.from(sum, (byte) => byte.toString(16))
    .join("")
    .startsWith(digits);
}
