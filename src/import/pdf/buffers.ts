/** What the library needs of buffers, where the oldest Node that is supported does not have it. */

/**
 * Without it the library stops listing what a page draws at its first letter, and says nothing.
 * Defined only where a PDF is read, and only where it is missing.
 */
export function makeBuffersReady(): void {
  if ("transferToFixedLength" in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, "transferToFixedLength", {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
      const buffer = new ArrayBuffer(length);
      new Uint8Array(buffer).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
      return buffer;
    },
  });
}
