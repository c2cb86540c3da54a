/** The part of Eleventy 3.1 that this project uses; the package ships no types. */
declare module "@11ty/eleventy" {
  export interface EleventyConfig {
    readonly ignores: Set<string>;
    addExtension(
      names: readonly string[],
      options: { key: string; compile: () => (this: Renderer, data: unknown) => Promise<string> },
    ): void;
    setTemplateFormats(names: readonly string[]): void;
    addGlobalData(name: string, value: unknown): void;
    addWatchTarget(path: string): void;
    setUseGitIgnore(use: boolean): void;
    setInputDirectory(path: string): void;
    setOutputDirectory(path: string): void;
    setDataDirectory(path: string): void;
    setQuietMode(quiet: boolean): void;
    on(
      event: "eleventy.before" | "eleventy.after",
      act: (info: { directories: { output: string } }) => Promise<void>,
    ): void;
  }

  export interface Renderer {
    defaultRenderer(data: unknown): Promise<unknown>;
  }

  export interface Options {
    configPath?: string | false;
    quietMode?: boolean;
    config?: (config: EleventyConfig) => void;
  }

  export class Eleventy {
    constructor(input: string, output: string, options?: Options);
    disableLogger(): void;
    toJSON(): Promise<unknown>;
  }
}

declare module "@11ty/eleventy-dev-server" {
  import type { IncomingMessage, Server, ServerResponse } from "node:http";

  export interface DevServerOptions {
    port?: number;
    domDiff?: boolean;
    messageOnStart?: (info: { hosts: readonly string[] }) => string;
    logger?: { info: (text: string) => void; log: (text: string) => void; error: (text: string) => void };
    middleware?: readonly ((
      this: DevServer,
      request: IncomingMessage,
      response: ServerResponse,
      next: () => void,
    ) => void)[];
  }

  export default class DevServer {
    constructor(name: string, folder: string, options?: DevServerOptions);
    readonly server: Server;
    mapUrlToFilePath(url: string): { statusCode: number; filepath?: string; url?: string };
    serve(port: number): void;
    ready(): Promise<void>;
    reload(event?: object): void;
    close(): Promise<void>;
    _serverListen(port: number): void;
    _serverErrorHandler(error: Error): void;
  }
}
