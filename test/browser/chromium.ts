/** The one place that finds Chromium for the tests, or installs it where it can. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** The one that never has a window comes first: it takes half as long for a page. */
const places = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** The browser's program: the one that CHROMIUM names, else the first that is installed. */
function findChromium(): string | undefined {
  const named = process.env["CHROMIUM"];
  return [...(named === undefined ? [] : [named]), ...places].find((path) => existsSync(path));
}

/**
 * Makes sure that there is a Chromium: on Debian and its kin it is installed where that is allowed.
 * @throws {Error} that says what to do when there is none
 */
export async function makeBrowserReady(): Promise<void> {
  if (findChromium() !== undefined) return;
  if (existsSync("/usr/bin/apt-get") && process.getuid?.() === 0) install();
  if (findChromium() === undefined)
    throw new Error(
      "the browser tests need Chromium: install it, or name it in the environment as CHROMIUM=/path/to/it",
    );
}

/** Not every release of the system has the one without a window as a package of its own. */
function install(): void {
  const quiet = { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } } as const;
  const apt = (...args: readonly string[]): void => void execFileSync("apt-get", [...args], quiet);
  apt("update", "-qq");
  try {
    apt("install", "-y", "-qq", "--no-install-recommends", "chromium-headless-shell");
  } catch {
    apt("install", "-y", "-qq", "--no-install-recommends", "chromium");
  }
}

/** The program of Chromium, which is installed first where it can be. */
export async function browserProgram(): Promise<string> {
  await makeBrowserReady();
  return findChromium() ?? "";
}

/** Starts Chromium without a window. It asks nothing of the network on its own. */
export async function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: await browserProgram(),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
