import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cli } from "../cli/run-cli.ts";
import { hasChromium, openChromium } from "./chromium.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
if (!hasChromium) console.warn("tests/html/page.test.ts is skipped: /usr/bin/chromium is not here (apt-get install chromium).");

describe.skipIf(!hasChromium)("the page of the examples in Chromium", () => {
  let browser: Browser, folder: string, address: string;
  const heard: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "charterlint-"));
    await cli(root, ["check", "examples", "--format", "html", "--report-language", "en", "--as-of", "2026-11-22", "--output", join(folder, "page.html")]);
    address = pathToFileURL(join(folder, "page.html")).href;
    browser = await openChromium();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** The page in a window of its own; what it complains of or fetches is heard. */
  async function open(hash = "", width = 1300): Promise<Page> {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    page.on("console", (message) => heard.push(message.text()));
    page.on("pageerror", (error) => heard.push(error.message));
    page.on("request", (request) => { if (!request.url().startsWith(address)) heard.push(request.url()); });
    await page.goto(address + hash);
    return page;
  }

  const shown = (page: Page): Promise<number> => page.locator(".remark:not([hidden])").count();

  /** Goes on with the Tab key until this has the focus. */
  async function tabTo(page: Page, selector: string): Promise<void> {
    for (let steps = 0; steps < 40; steps++) {
      await page.keyboard.press("Tab");
      if (await page.locator(selector).evaluate((element) => element === element.ownerDocument.activeElement)) return;
    }
    throw new Error(`${selector} cannot be reached with the Tab key`);
  }

  test("its filters work by keyboard, and the count is told", async () => {
    const page = await open();
    const [all, before] = [await page.locator(".remark").count(), await shown(page)];
    expect(before).toBeGreaterThan(10);
    expect(await page.locator('.remark[data-severity="info"]:not([hidden])').count()).toBe(0);
    expect(await page.locator("#count").textContent()).toBe(`Remarks shown: ${before} of ${all}`);
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.className")).toBe("skip");
    await tabTo(page, 'input[value="info"]');
    await page.keyboard.press("Space");
    const withQuestions = await shown(page);
    expect(withQuestions).toBeGreaterThan(before);
    await tabTo(page, 'select[name="theme"]');
    await page.keyboard.press("ArrowDown");
    const ofTheme = await shown(page);
    expect(ofTheme).toBeGreaterThan(0);
    expect(ofTheme).toBeLessThan(withQuestions);
    await tabTo(page, 'select[name="principle"]');
    await page.keyboard.press("ArrowDown");
    const both = await page.locator('.remark:not([hidden])').evaluateAll((remarks) => remarks.map((remark) => [remark.getAttribute("data-themes"), remark.getAttribute("data-principles")]));
    for (const [themes, principles] of both) {
      expect(themes!.split(" ")).toContain("0");
      expect(principles!.split(" ")).toContain("0");
    }
    await tabTo(page, 'button[type="reset"]');
    await page.keyboard.press("Enter");
    await expect.poll(() => shown(page)).toBe(before);
    await page.close();
  });

  test("marks and ranked points follow what is shown; only provisions with remarks remain when asked", async () => {
    const page = await open();
    await page.locator('input[value="warning"]').uncheck();
    expect(await page.locator("mark:not(.off):not(.error)").count()).toBe(0);
    expect(await page.locator(".points > li:not([hidden]) .gravity:not(.error)").count()).toBe(0);
    const rows = await page.locator(".row:visible").count();
    await page.locator('input[name="only"]').check();
    expect(await page.locator(".row:visible").count()).toBeLessThan(rows / 3);
    expect(await page.locator(".row:visible .remark:visible").count()).toBe(await shown(page));
    await page.close();
  });

  test("a remark opens by keyboard, from its link, all at once, and on paper", async () => {
    const page = await open("#act-2-remark-1");
    expect(await page.locator(".remark[open]").count()).toBe(1);
    await page.locator(".remark:not([hidden]):not([open]) summary").first().focus();
    await page.keyboard.press("Enter");
    expect(await page.locator(".remark[open]").count()).toBe(2);
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await page.locator(".remark:not([open])").count()).toBe(0);
    await page.evaluate("dispatchEvent(new Event('afterprint'))");
    expect(await page.locator(".remark[open]").count()).toBe(2);
    await page.locator("#open-all").click();
    expect(await page.locator(".remark:not([open])").count()).toBe(0);
    await page.close();
  });

  test.each([["light", 1300], ["dark", 1300], ["light", 380]] as const)("axe has nothing to say (%s, %i wide), and nothing sticks out", async (colorScheme, width) => {
    const page = await open("", width);
    await page.emulateMedia({ colorScheme });
    await page.locator("#open-all").click();
    await page.evaluate(`${axe.source};0`);
    const { violations } = (await page.evaluate("axe.run()")) as Awaited<ReturnType<typeof axe.run>>;
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    await page.close();
  });

  test("nothing was fetched, and nothing went wrong", () => expect(heard).toEqual([]));
});
