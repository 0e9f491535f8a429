import { expect, test, type Page } from "@playwright/test";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  openCase,
  projectRoot,
  startDemo,
  type Workstation,
} from "../support/launch.ts";

const tabs = [
  "Summary",
  "Pathology",
  "Staging",
  "Prognosis",
  "Options",
] as const;

interface Fit {
  /** What runs past its scroll container or its card at the right. */
  sideways: string[];
  /** Pixels of the view below the fold; a card that scrolls inside itself counts for none. */
  below: number;
}

/** How the open view fits its frame. */
function fitOf(page: Page): Promise<Fit> {
  return page.evaluate(() => {
    const name = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${element.className} "${(element.textContent ?? "").trim().slice(0, 40)}"`;
    const main = document.querySelector("main");
    const all = main === null ? [] : [main, ...main.querySelectorAll("*")];
    const sideways = all
      .filter(
        (element) =>
          /auto|scroll/u.test(getComputedStyle(element).overflowX) &&
          element.scrollWidth > element.clientWidth + 1,
      )
      .map(name);
    for (const card of main?.querySelectorAll("section") ?? []) {
      const edge = card.getBoundingClientRect().right + 1;
      for (const inner of card.querySelectorAll("td, th, p, button, li, dd")) {
        const box = inner.getBoundingClientRect();
        if (box.width > 2 && box.right > edge) sideways.push(name(inner));
      }
    }
    const below = Math.max(
      0,
      ...all
        .filter((element) =>
          /auto|scroll/u.test(getComputedStyle(element).overflowY),
        )
        .map((element) =>
          element.closest("section") !== null
            ? 0
            : element.scrollHeight - element.clientHeight,
        ),
    );
    return { sideways: [...new Set(sideways)], below };
  });
}

/** The family names of the demo cases. */
function namesOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { api } = window as unknown as {
      api: { invoke(channel: string, input: unknown): Promise<unknown> };
    };
    const answer = (await api.invoke("worklist.page", {
      filter: {
        text: "",
        site: null,
        stage: null,
        histology: null,
        status: null,
      },
      sort: "name",
      descending: false,
      offset: 0,
      limit: 100,
    })) as { value: { rows: { familyName: string }[] } };
    return answer.value.rows.map(({ familyName }) => familyName);
  });
}

test.describe("every demo case on a small laptop", () => {
  test.setTimeout(300_000);
  let workstation: Workstation;
  test.beforeAll(async () => {
    workstation = await startDemo();
  });
  test.afterAll(() => workstation.close());

  test("the main views of a full case need no scrolling at 1366 by 768", async () => {
    const { page } = workstation;
    await openCase(page, "SAMPLE-OAKFIELD");
    // A smaller window first: the scrollbar it needs must go again.
    await page.setViewportSize({ width: 1366, height: 640 });
    await page.setViewportSize({ width: 1366, height: 768 });
    const below: string[] = [];
    for (const [at, tab] of tabs.slice(0, 3).entries()) {
      await page.keyboard.press(`Alt+${at + 1}`);
      await expect(
        page
          .getByRole("navigation", { name: "Case" })
          .getByRole("link", { name: tab, exact: true }),
      ).toHaveAttribute("aria-current", "page");
      await page.waitForLoadState("networkidle");
      await page.waitForTimeout(300);
      const fit = await fitOf(page);
      if (fit.below > 0) below.push(`${tab}: ${fit.below}`);
    }
    expect(below).toEqual([]);
  });

  test("the banner of a long name shows the whole record number at 683 by 768", async () => {
    const { page } = workstation;
    const name = "SAMPLE-WOLFESCHLEGELSTEINHAUSENBERGERDORFF";
    await page.keyboard.press("Control+n");
    await page.keyboard.type(name);
    await page.getByLabel(/^Record number/u).fill("TEST 0683-2026");
    await page.getByLabel("Born").fill("02-Mar-1950");
    await page.getByLabel("Diagnosed on").fill("12-Oct-2026");
    await page.keyboard.press("Control+s");
    const banner = page.getByRole("region", { name: "Patient" });
    await expect(banner).toContainText(name);
    await page.setViewportSize({ width: 683, height: 768 });
    const facts = await banner.evaluate((box) =>
      [...box.querySelectorAll("h1, dd")].map((fact) => {
        const { left, right } = fact.getBoundingClientRect();
        return { left, right, text: fact.textContent };
      }),
    );
    mkdirSync(join(projectRoot, "test-results/screens"), { recursive: true });
    await page.screenshot({
      path: join(projectRoot, "test-results/screens/banner-683.png"),
    });
    await page.setViewportSize({ width: 1366, height: 768 });
    expect(facts.some(({ text }) => text === "TEST 0683-2026")).toBe(true);
    for (const { left, right, text } of facts) {
      expect(left, text).toBeGreaterThanOrEqual(0);
      expect(right, text).toBeLessThanOrEqual(683);
    }
  });

  test("on a projector the stage is read from the back and nothing scrolls", async () => {
    const { page } = workstation;
    await page.setViewportSize({ width: 1920, height: 1080 });
    for (const name of ["SAMPLE-OAKFIELD", "DEMO-QUARRYMAN"]) {
      await openCase(page, name);
      for (const tab of [1, 3]) {
        await page.keyboard.press(`Alt+${tab}`);
        await page.waitForLoadState("networkidle");
        await page.waitForTimeout(300);
        await page.screenshot({
          path: join(
            projectRoot,
            `test-results/screens/projector-${name}-${tab}.png`,
          ),
        });
        expect((await fitOf(page)).below, `${name} ${tab}`).toBe(0);
        const size = await page
          .getByRole("region", { name: tab === 1 ? "Stage" : "Result" })
          .locator("[class*=large]")
          .first()
          .evaluate((answer) => getComputedStyle(answer).fontSize);
        expect(Number.parseFloat(size)).toBeGreaterThanOrEqual(45);
      }
    }
    await page.setViewportSize({ width: 1366, height: 768 });
  });

  test("no view of a case scrolls sideways at 1366 by 768", async () => {
    const { page } = workstation;
    const names = await namesOf(page);
    expect(names.length).toBeGreaterThan(20);
    const sideways: string[] = [];
    const below: string[] = [];
    for (const name of names) {
      await openCase(page, name);
      for (const [at, tab] of tabs.entries()) {
        await page.keyboard.press(`Alt+${at + 1}`);
        await page.waitForLoadState("networkidle");
        await page.waitForTimeout(150);
        const fit = await fitOf(page);
        sideways.push(...fit.sideways.map((what) => `${name} ${tab}: ${what}`));
        if (fit.below > 0) below.push(`${name} ${tab}: ${fit.below}`);
      }
    }
    const folder = join(projectRoot, "test-results/screens");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "below-the-fold.txt"), below.join("\n"));
    expect(sideways).toEqual([]);
  });
});
