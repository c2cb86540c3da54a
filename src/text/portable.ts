/**
 * Names of files and addresses that every machine can hold. An archive is copied, and its site is served, by machines that nobody
 * knows yet: what Linux takes for a name, Windows may take for a device, or cut, or refuse.
 * Source: Naming Files, Paths, and Namespaces (Microsoft); characters that show nothing are refused beside.
 */

/** Why a name is not one everywhere. */
export type Unportable = { readonly sign: string } | "device" | "end";

/** Windows' names for devices, in any case and with any ending. */
export function isDevice(name: string): boolean {
  return /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])$/i.test(name.split(".", 1)[0]?.trim() ?? "");
}

/** @param name of one file or folder, without the folders above */
export function unportable(name: string): Unportable | undefined {
  const sign = /[<>:"|?*\\]|\p{Cc}|\p{Cf}|\p{Cs}|\p{Co}|\p{Zl}|\p{Zp}/u.exec(name)?.[0];
  if (sign !== undefined) return { sign };
  if (isDevice(name)) return "device";
  return /[. ]$/.test(name) ? "end" : undefined;
}

/** Two names with one such form are one file on machines that do not tell capitals apart. */
export function caseless(path: string): string {
  return path.normalize("NFC").toLowerCase().normalize("NFC");
}

/** A slug as the name of a file: one that is a device's gets a word before it. */
export function asFileName(slug: string): string {
  return isDevice(slug) ? `bai-${slug}` : slug;
}
