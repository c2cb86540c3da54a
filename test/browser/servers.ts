/** Real servers that serve a folder by the recipes of `deploy/`, to the letter but for addresses and places. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { basename, dirname, join } from "node:path";
import type { HostName } from "../../src/policy/hosts.ts";
import { root } from "../tools.ts";

/** What a server is started with. */
interface Place {
  /** The folder of the site, which is named as the sub-path. */
  readonly site: string;
  /** An empty folder of its own. */
  readonly work: string;
  readonly port: number;
}

interface Kind {
  readonly name: HostName;
  readonly programs: readonly string[];
  readonly settings: (place: Place) => string;
  readonly args: (settings: string) => readonly string[];
}

/** Where Debian has nginx's modules. */
const brotliModule = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";
/** Whether nginx can send `.br`. */
export const hasBrotli = existsSync(brotliModule);

const apacheModules = ["mpm_event", "authz_core", "alias", "dir", "headers", "mime", "rewrite", "setenvif"];

const kinds: readonly Kind[] = [
  {
    name: "nginx",
    programs: ["/usr/sbin/nginx", "/usr/bin/nginx"],
    settings: ({ site, work, port }) => `daemon off; master_process off; pid ${work}/pid; error_log ${work}/log;
${hasBrotli ? `load_module ${brotliModule};` : ""}
events {}
http {
  include /etc/nginx/mime.types; access_log off;
  ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${work}/${name};`).join(" ")}
  ${recipe("nginx", site)
    .replace("listen 80;", `listen 127.0.0.1:${port};`)
    .replace("root /srv/www;", `root ${dirname(site)};`)
    .replace(/(include [^;]*;)/, `$1${hasBrotli ? " brotli_static on;" : ""}`)}
}
`,
    args: (settings) => ["-e", "stderr", "-c", settings],
  },
  {
    name: "apache",
    programs: ["/usr/sbin/apache2", "/usr/sbin/httpd"],
    settings: ({ site, work, port }) => `ServerRoot ${work}
PidFile ${work}/pid
ErrorLog ${work}/log
Listen 127.0.0.1:${port}
ServerName localhost
${apacheModules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join("\n")}
TypesConfig /etc/mime.types
User www-data
Group www-data
DocumentRoot ${work}
${recipe("apache", site)}
`,
    args: (settings) => ["-f", settings, "-DFOREGROUND"],
  },
  {
    name: "caddy",
    programs: ["/usr/bin/caddy", "/usr/local/bin/caddy"],
    settings: ({ site, work, port }) => `{
  admin off
  auto_https off
  storage file_system ${work}/storage
}
${recipe("caddy", site).replace("example.org {", `http://localhost:${port} {`)}
`,
    args: (settings) => ["run", "--config", settings, "--adapter", "caddyfile"],
  },
];

/** What a recipe says, told of this folder: the first block in the server's own words. */
function recipe(name: HostName, site: string): string {
  const language = name === "caddy" ? "caddyfile" : name;
  const text = readFileSync(join(root, "deploy", `${name}.md`), "utf8");
  const [, block] = new RegExp(`\`\`\`${language}\\n([^\`]+)\`\`\``).exec(text) ?? [];
  if (block === undefined) throw new Error(`the recipe for ${name} has no ${language}`);
  return block.replaceAll("/srv/www/kho", site);
}

/** The servers that there are tests for, each with its program where it is installed. */
export const servers = kinds.map(({ name, programs }) => ({
  name,
  program: programs.find((path) => existsSync(path)),
}));

export interface Served {
  readonly base: string;
  readonly close: () => Promise<void>;
}

/**
 * Starts a server.
 * @param site the folder of a site, which everyone may read
 * @param work an empty folder, which everyone may read
 */
export async function serveBy(name: HostName, program: string, site: string, work: string): Promise<Served> {
  const kind = kinds.find((one) => one.name === name);
  if (kind === undefined) throw new Error(`${name} is not known`);
  const port = await freePort();
  const settings = join(work, "settings");
  await mkdir(work, { recursive: true });
  await writeFile(settings, kind.settings({ site, work, port }));
  const child = spawn(program, kind.args(settings), {
    // Whatever it would keep, it keeps there.
    env: { ...process.env, HOME: work, XDG_CONFIG_HOME: work, XDG_DATA_HOME: work },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let told = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    told += text;
  });
  const base = `http://localhost:${port}/${basename(site)}/`;
  await answers(base, child, () => told);
  return { base, close: () => ended(child) };
}

async function answers(base: string, child: ChildProcess, told: () => string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (child.exitCode !== null) throw new Error(told());
    if (await fetch(base).catch(() => undefined)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await ended(child);
  throw new Error(`the server does not answer: ${told()}`);
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once("close", () => resolve());
    child.kill("SIGTERM");
  });
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => (typeof address === "object" && address ? resolve(address.port) : reject()));
    });
  });
}
