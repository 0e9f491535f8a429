import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchFixture, type Fixture } from "./fixture/launch.ts";

let fixture: Fixture;
beforeAll(async () => {
  fixture = await launchFixture();
}, 60_000);
afterAll(() => fixture.close());

const inPage = (code: string): Promise<any> => fixture.page.evaluate(code);

describe("what a page may not do", () => {
  test("the policy in the header holds: no inline script, no eval", async () => {
    expect(await inPage("window.inlineRan")).toBeUndefined();
    const tried = `new Promise((resolve) => {
      addEventListener("securitypolicyviolation", (e) => resolve(e.effectiveDirective), { once: true });
      const script = document.createElement("script");
      script.textContent = "window.inlineRan = true";
      document.body.append(script);
    })`;
    expect(await inPage(tried)).toBe("script-src-elem");
    expect(await inPage("window.inlineRan")).toBeUndefined();
  });

  test("no window: window.open gives null, a link opens nothing, the app is asked", async () => {
    expect(await inPage(`window.open("https://example.org/a")`)).toBeNull();
    await fixture.page.click("#link");
    await expect
      .poll(async () => (await fixture.seen()).opened)
      .toEqual(["https://example.org/a", "https://example.org/"]);
    await inPage(`window.api.invoke("echo", 1)`);
    expect(fixture.app.windows()).toHaveLength(1);
  });

  test("no navigation: the app is asked and the page stays", async () => {
    await inPage(`location.href = "https://example.org/away"; undefined`);
    await expect
      .poll(async () => (await fixture.seen()).navigations)
      .toEqual(["https://example.org/away"]);
    expect(await inPage("document.querySelector('h1').textContent")).toBe(
      "Fixture page",
    );
  });

  test("the app's own scheme answers, with method and body", async () => {
    const code = `fetch("/echo", { method: "POST", body: "abc" }).then((r) => r.json())`;
    expect(await inPage(code)).toEqual({
      method: "POST",
      body: "abc",
      url: "app://fixture/echo",
    });
  });

  test("no permission that the app would refuse", async () => {
    expect(
      await inPage(
        `navigator.permissions.query({ name: "geolocation" }).then((p) => p.state)`,
      ),
    ).toBe("denied");
  });

  test("no download, and the app hears of it", async () => {
    await inPage(
      `Object.assign(document.createElement("a"), { href: "data:text/plain,x", download: "x.txt" }).click()`,
    );
    await expect
      .poll(async () => (await fixture.seen()).downloads)
      .toEqual(["x.txt"]);
  });
});

test("a remote request is cancelled by the app's own listener, whatever the policy says", async () => {
  const open = await launchFixture(["--open"]);
  const tried = await open.page.evaluate(() =>
    fetch("https://example.org/data").catch((error) => String(error)),
  );
  expect(tried).toBe("TypeError: Failed to fetch");
  const local = await open.page.evaluate(() =>
    fetch("http://127.0.0.1:1/").catch((error) => String(error)),
  );
  expect(local).toBe("TypeError: Failed to fetch");
  expect((await open.seen()).blocked).toEqual([
    "https://example.org/data",
    "http://127.0.0.1:1/",
  ]);
  const inline = `new Promise((resolve) => {
    const image = new Image();
    image.onload = () => resolve("shown");
    image.onerror = () => resolve("refused");
    image.src = "data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=";
  })`;
  expect(await open.page.evaluate(inline)).toBe("shown");
  await open.close();
});
