/** A server, as a live one stands before the folder of a site, and a reader who asks it for pages all the time. */
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";

export interface Read {
  readonly asked: number;
  /** The addresses that were not answered. */
  readonly failed: readonly string[];
  /** How often pages of two sites came, though the site had not changed meanwhile. */
  readonly mixed: number;
}

/** Home, a list, an article: all of them show the name of their site. */
const pages = ["index.html", "tim-kiem/index.html", "bai-viet/2021/cang-vinh-xanh/index.html"];

/**
 * Reads pages of a site until it is told to end.
 * @param site the folder that the server stands before, or a link to it
 */
export async function reading(site: string): Promise<{ readonly end: () => Promise<Read> }> {
  const server = createServer(async ({ url = "" }, response) => {
    const content = await readFile(join(site, url)).catch(() => undefined);
    response.writeHead(content === undefined ? 404 : 200).end(content);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const control = { ended: false };
  const read = readAll(portOf(server), control);
  return {
    end: async () => {
      control.ended = true;
      return read.finally(() => server.close());
    },
  };
}

async function readAll(port: number, control: { readonly ended: boolean }): Promise<Read> {
  const failed: string[] = [];
  let [asked, mixed] = [0, 0];
  const nameAt = async (page: string): Promise<string | undefined> => {
    asked += 1;
    const answer = await fetch(`http://127.0.0.1:${port}/${page}`);
    const name = /Kho Vịnh (Xanh|Lam)/.exec(await answer.text())?.[1];
    if (!answer.ok || name === undefined) failed.push(page);
    return name;
  };
  while (!control.ended) {
    const names: (string | undefined)[] = [];
    for (const page of [...pages, "index.html"]) names.push(await nameAt(page));
    if (names[0] === names.at(-1) && new Set(names).size > 1) mixed += 1;
    await setImmediate();
  }
  return { asked, failed, mixed };
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return address.port;
}
