/** The server of `start`: for this machine alone, unless another address is asked for. */
import DevServer, { type DevServerOptions } from "@11ty/eleventy-dev-server";

/** What is served at where nothing else is asked for: nobody else on the network reaches it. */
export const ownHost = "127.0.0.1";

/** So many ports are tried. */
const mostPorts = 10;

export class SiteServer extends DevServer {
  readonly #host: string;
  #first: number | undefined;

  /**
   * @param folder of the site
   * @param host the address of this machine to listen at, or its name
   */
  constructor(folder: string, host: string, options: DevServerOptions) {
    super("doi-chieu", folder, options);
    this.#host = host;
  }

  /** Its own would listen at every address that the machine has, and end the process where too many ports are in use. */
  override _serverListen(port: number): void {
    const first = this.#first ?? port;
    this.#first = first;
    if (port < first + mostPorts && port <= 65_535) this.server.listen({ port, host: this.#host });
    else this.server.emit("error", new Error(`EADDRINUSE: ports ${first} to ${port - 1} are in use`));
  }

  /** Whoever waits for `refused` tells it in words. */
  override _serverErrorHandler(): void {}

  /** Ends with what keeps the server from listening; a port that is in use does not, for the next one is tried. */
  refused(): Promise<Error> {
    return new Promise((resolve) => {
      this.server.on("error", (error: NodeJS.ErrnoException) => {
        if (error.code !== "EADDRINUSE") resolve(error);
      });
    });
  }
}

/** The address as it is shown: where all are listened at, or that of this machine alone, its usual name says more. */
export function shownAt(address: string, host: string): string {
  if ([ownHost, "::1", "0.0.0.0", "::", "localhost"].includes(host)) return address;
  return address.replace("localhost", host.includes(":") ? `[${host}]` : host);
}
