/** The product as its users start it, and a browser that can reach nothing else. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { greetedOrigin } from "./greeting.ts";

export interface OpenedPage {
  readonly page: Page;
  /** Once the page has nothing left to do: its attempts to leave the origin, its breaches of the policy, its errors and warnings. */
  complaints(): Promise<readonly string[]>;
}

export interface ClosedBrowser {
  readonly origin: string;
  /** The key of the first administrator, as the product wrote it. */
  readonly administratorKey: string;
  /** Opens a path of the product in a fresh profile, as a visitor with this language. */
  open(path: string, language?: string): Promise<OpenedPage>;
  close(): Promise<void>;
}

const cli = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));

const chromiumArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", // what slips past the routes finds no network either
];

export async function startClosedBrowser(): Promise<ClosedBrowser> {
  const folder = await mkdtemp(join(tmpdir(), "reform-exchange-browser-"));
  const product = spawn(process.execPath, [cli, "serve"], {
    env: { PATH: process.env["PATH"], DATA_DIR: folder, PORT: "0", LOG_LEVEL: "warn" },
  });
  const stopProduct = async () => {
    if (product.exitCode === null && product.signalCode === null && product.kill()) await once(product, "exit");
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const origin = await greetedOrigin(product);
    const administratorKey = (await readFile(join(folder, "admin-key"), "utf8")).trim();
    const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: chromiumArguments });
    return {
      origin,
      administratorKey,
      async open(path, language = "en") {
        const context = await browser.newContext({ locale: language, viewport: { width: 1280, height: 900 }, serviceWorkers: "block" });
        const complaints: string[] = [];
        await closeNetwork(context, origin, complaints);
        await watchPolicy(context, complaints);
        const page = await context.newPage();
        page.setDefaultTimeout(20_000);
        page.on("pageerror", (error) => complaints.push(`uncaught: ${error.message}`));
        page.on("console", (message) => {
          if (message.type() === "error" || message.type() === "warning") complaints.push(`console: ${message.text()}`);
        });
        await page.goto(origin + path, { waitUntil: "networkidle" });
        return {
          page,
          async complaints() {
            await page.evaluate("new Promise((done) => requestIdleCallback(done))");
            return complaints;
          },
        };
      },
      async close() {
        await browser.close();
        await stopProduct();
      },
    };
  } catch (error) {
    await stopProduct();
    throw error;
  }
}

async function closeNetwork(context: BrowserContext, origin: string, complaints: string[]): Promise<void> {
  await context.route("**", (route) => {
    const url = route.request().url();
    if (new URL(url).origin === origin) return route.continue();
    complaints.push(`outward: ${url}`);
    return route.abort();
  });
  await context.routeWebSocket(/^/u, (socket) => {
    complaints.push(`outward: ${socket.url()}`);
    return socket.close();
  });
}

/** The policy stops a request before a route can see it, so its breaches are collected as well. */
async function watchPolicy(context: BrowserContext, complaints: string[]): Promise<void> {
  await context.exposeFunction("complainOfPolicy", (breach: string) => void complaints.push(`policy: ${breach}`));
  await context.addInitScript({
    content: `addEventListener("securitypolicyviolation", (event) => complainOfPolicy(event.effectiveDirective + " " + event.blockedURI));`,
  });
}
