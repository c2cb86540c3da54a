/**
 * How long an answer of a host is waited for: as long as it comes. One that is silent may only be busy; one that drips, or never ends,
 * would do so again.
 */

export interface Pace {
  /** How long a host may be silent, in milliseconds; and how long it may be slow. */
  readonly patience: number;
  /** So many bytes an answer brings in a second, on average. */
  readonly least: number;
  /** No file of a site has more bytes. */
  readonly most: number;
}

/** An answer that is not waited for any longer: another would be no better. */
export class Unending extends Error {}

export interface Waiting {
  /** Ends the request. */
  readonly signal: AbortSignal;
  /**
   * Notes what has come.
   * @throws {Unending} when that is more than any file has
   */
  readonly heard: (bytes: number) => void;
  /** To be called when all has come, or nothing will. */
  readonly end: () => void;
}

/** Begins to wait for an answer. What is told of one that is given up needs no language. */
export function waitAt({ patience, least, most }: Pace): Waiting {
  const control = new AbortController();
  const begin = performance.now();
  let [bytes, last] = [0, begin];
  const look = (): void => {
    const now = performance.now();
    const told = `${bytes} bytes / ${((now - begin) / 1000).toFixed(1)} s`;
    if (now - last >= patience) control.abort(new Error(told));
    else if (now - begin >= patience && bytes < ((now - begin) / 1000) * least) control.abort(new Unending(told));
  };
  const timer = setInterval(look, Math.min(1000, patience / 10));
  return {
    signal: control.signal,
    heard: (more) => {
      bytes += more;
      last = performance.now();
      if (bytes > most) throw new Unending(`> ${most} bytes`);
    },
    end: () => clearInterval(timer),
  };
}
