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
    .action((options: Places & MeansWished & { port: number }) =>
      telling(options, async () => {
        const { start } = await import("../start/start.ts");
        await start({ ...placesOf(options), port: options.port, language: options.lang, means: options });
      }),
    );
}

function portNumber(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new InvalidArgumentError("A port is a whole number from 1 to 65535.");
  return port;
}
