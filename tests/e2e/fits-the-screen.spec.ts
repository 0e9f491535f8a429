import { expect, test, type Page } from "@playwright/test";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  openCase,
  projectRoot,
  startDemo,
  type Workstation,
} from "../support/launch.ts";

const tabs = ["Summary", "Staging", "Prognosis", "Options"] as const;

interface Fit {
  /** What runs past its scroll container or its card at the right. */
  sideways: string[];
  /** Pixels of the view below the fold. */
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
          element.tagName === "SECTION"
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
