import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

const executablePath = "/usr/bin/chromium";

/** Whether the browser that the tests use is installed: Debian's package `chromium`. */
export const hasChromium: boolean = existsSync(executablePath);

/** Starts it without a window, and without anything that would reach for the network. */
export function openChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
}
