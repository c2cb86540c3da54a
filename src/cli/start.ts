/** `start`: the site while it is written. */
import { type Command, InvalidArgumentError } from "commander";
import { type MeansWished, type Places, placesOf, telling, withMeans, withPlaces } from "./options.ts";

export function addStart(program: Command): void {
  withMeans(
    withPlaces(
      program.command("start").description("build the site, show it in a browser, and build again when a file changes"),
    ),
  )
    .option("--port <number>", "the port to serve at", portNumber, 8080)
    .option("--host <address>", "the address or name to serve at (default: this machine alone; 0.0.0.0: all)", hostName)
    .action((options: Places & MeansWished & { port: number; host?: string }) =>
      telling(options, async () => {
        const { start } = await import("../start/start.ts");
        const { port, host } = options;
        await start({ ...placesOf(options), port, host, language: options.lang, means: options });
      }),
    );
}

function hostName(value: string): string {
  if (!/^[\w.:-]+$/.test(value)) throw new InvalidArgumentError("A host is an address of this machine, or its name.");
  return value;
}

function portNumber(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new InvalidArgumentError("A port is a whole number from 1 to 65535.");
  return port;
}
