/** Takes the clock out of a ZIP file: whoever wrote it put the hour of writing beside every name. */

const signatures = { end: 0x06054b50, entry: 0x02014b50 };
const at = { endEntries: 10, endStart: 16, time: 12, name: 28, extra: 30, comment: 32, local: 42, localTime: 10 };
const headerLength = 46;

/** The first moment that a ZIP file can name: 1 January 1980, at midnight. */
const firstMoment = 0x00210000;

/**
 * Sets the time of every file in a ZIP file to the first that there is. Source: PKWARE, APPNOTE 4.3.
 * @param zip not changed
 * @throws {Error} where the bytes are no ZIP file without a comment
 */
export function withoutTimes(zip: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(zip);
  const view = new DataView(bytes.buffer);
  const end = bytes.length - 22;
  if (end < 0 || view.getUint32(end, true) !== signatures.end) throw new Error("no end of a ZIP file");
  let entry = view.getUint32(end + at.endStart, true);
  for (let left = view.getUint16(end + at.endEntries, true); left > 0; left--) {
    if (view.getUint32(entry, true) !== signatures.entry) throw new Error("no entry of a ZIP file");
    view.setUint32(entry + at.time, firstMoment, true);
    view.setUint32(view.getUint32(entry + at.local, true) + at.localTime, firstMoment, true);
    entry += headerLength + lengthsAfter(view, entry);
  }
  return bytes;
}

/** How long name, extra field and comment of an entry are together. */
function lengthsAfter(view: DataView, entry: number): number {
  return [at.name, at.extra, at.comment].reduce((sum, offset) => sum + view.getUint16(entry + offset, true), 0);
}
