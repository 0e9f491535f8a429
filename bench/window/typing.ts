// `npm run bench:window`: types into the staging form of the built program. Exit code 1 when a goal is missed.
import { expect, type Page } from "@playwright/test";
import { openCase, startDemo } from "../../tests/support/launch.ts";

/** One frame at 60 Hz. The Result card may follow in the next one, for the answer comes from the other process. */
const frameMs = 16;
const typed = ["7.2", "12.9", "28.1", "30.4", "3.6", "16.5", "45.3", "9.8"];

interface Observed {
  /** Milliseconds from each key to the first picture after it, and to the picture with the new answer. */
  toPaint: number[];
  toAnswer: number[];
  longTasks: number[];
}

const workstation = await startDemo();
try {
  const { page } = workstation;
  await openForm(page);
  const observed = await typeInto(page);
  report(observed);
} finally {
  await workstation.close();
}

async function openForm(page: Page): Promise<void> {
  await openCase(page, "DEMO-RIVERSTONE");
  await page.keyboard.press("3");
  const choose = async (group: string, name: string) => {
    await page
      .getByRole("radiogroup", { name: group, exact: true })
      .getByRole("radio", { name, exact: true })
      .focus();
    await page.keyboard.press("Space");
  };
  await choose("Way of entry", "From findings");
  await choose("Edition", "AJCC 9");
  await expect(page.getByRole("region", { name: "Result" })).toBeVisible();
}

async function typeInto(page: Page): Promise<Observed> {
  const field = page.getByLabel("Upper", { exact: true });
  await field.focus();
  await page.keyboard.type("5");
  await page.waitForTimeout(500);
  await page.evaluate(observe);
  for (const text of typed) {
    await page.keyboard.press("Control+a");
    for (const key of text) {
      await page.keyboard.press(key);
      await page.waitForTimeout(150);
    }
  }
  return page.evaluate(() => {
    const { benchObserved } = globalThis as unknown as {
      benchObserved: Observed;
    };
    return benchObserved;
  });
}

/** Runs in the page: notes every input, the picture after it, the change of the Result card, and long tasks. */
function observe(): void {
  const observed: Observed = { toPaint: [], toAnswer: [], longTasks: [] };
  Object.assign(globalThis, { benchObserved: observed });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      observed.longTasks.push(duration);
  }).observe({ type: "longtask" });
  const painted = (then: (at: number) => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener("message", () => then(performance.now()));
      port1.start();
      port2.postMessage(null);
    });
  let keyAt: number | null = null;
  document.addEventListener(
    "input",
    (event) => {
      const at = event.timeStamp;
      keyAt = at;
      painted((now) => observed.toPaint.push(now - at));
    },
    { capture: true },
  );
  const results = [...document.querySelectorAll('section, [role="region"]')];
  for (const result of results) {
    if (result.querySelector("h2, h3")?.textContent !== "Result") continue;
    new MutationObserver(() => {
      const at = keyAt;
      keyAt = null;
      if (at !== null) painted((now) => observed.toAnswer.push(now - at));
    }).observe(result, { subtree: true, childList: true, characterData: true });
  }
}

function report({ toPaint, toAnswer, longTasks }: Observed): void {
  const keys = typed.join("").length;
  const goals = [
    {
      name: `key to picture, median of ${toPaint.length} keys`,
      value: quantile(toPaint, 0.5) / frameMs,
      text: `${quantile(toPaint, 0.5).toFixed(1)} ms, 95th percentile ${quantile(toPaint, 0.95).toFixed(1)} ms, against a frame of ${frameMs} ms`,
      goal: 2,
    },
    {
      name: `key to new answer in the picture, median of ${toAnswer.length} keys`,
      value: quantile(toAnswer, 0.5) / frameMs,
      text: `${quantile(toAnswer, 0.5).toFixed(1)} ms, 95th percentile ${quantile(toAnswer, 0.95).toFixed(1)} ms, against a frame of ${frameMs} ms`,
      goal: 4,
    },
    {
      name: `long tasks (above 50 ms) over ${keys} keys`,
      value: longTasks.length,
      text: longTasks.map((ms) => `${ms.toFixed(0)} ms`).join(", ") || "none",
      goal: 0,
    },
  ];
  for (const { name, value, text, goal } of goals) {
    const verdict = value <= goal ? "ok" : "MISSED";
    console.log(
      `${verdict}  ${value.toFixed(2)} (goal ${goal})  ${name}: ${text}`,
    );
  }
  const isComplete = toPaint.length === keys && toAnswer.length > 0;
  if (!isComplete)
    console.log(
      `MISSED  only ${toPaint.length} of ${keys} keys were seen, ${toAnswer.length} answers`,
    );
  process.exitCode =
    isComplete && goals.every(({ value, goal }) => value <= goal) ? 0 : 1;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
}
