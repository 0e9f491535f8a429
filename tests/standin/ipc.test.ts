import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchFixture, type Fixture } from "./fixture/launch.ts";

let fixture: Fixture;
beforeAll(async () => {
  fixture = await launchFixture();
}, 60_000);
afterAll(() => fixture.close());

const inPage = (code: string): Promise<any> => fixture.page.evaluate(code);

describe("values and errors over ipc", () => {
  test("dates, bytes, bigints and undefined survive both ways", async () => {
    const value =
      "{ at: new Date(5), bytes: new Uint8Array([1, 2]), big: 7n, none: undefined, nan: NaN }";
    const result = await inPage(`window.api.invoke("echo", ${value})`);
    expect(result).toStrictEqual({
      at: new Date(5),
      bytes: new Uint8Array([1, 2]),
      big: 7n,
      none: undefined,
      nan: Number.NaN,
    });
  });

  test("maps and sets survive both ways", async () => {
    const code = `window.api.invoke("echo", new Map([["s", new Set([1, 2])]])).then((m) => [...m.get("s")].join())`;
    expect(await inPage(code)).toBe("1,2");
  });

  test.each([
    [`"fail"`, "Error invoking remote method 'fail': RangeError: too far"],
    [
      `"nobody"`,
      "Error invoking remote method 'nobody': Error: No handler registered for 'nobody'",
    ],
    [
      `"give-function"`,
      "Error invoking remote method 'give-function': Error: An object could not be cloned.",
    ],
    [`"echo", Symbol("s")`, "An object could not be cloned."],
  ])("invoke(%s) rejects as Electron words it", async (call, message) => {
    const code = `window.api.invoke(${call}).then(() => "resolved", (error) => [error instanceof Error, error.message])`;
    expect(
      await inPage(
        `(async () => { try { return await ${code} } catch (e) { return [e instanceof Error, e.message] } })()`,
      ),
    ).toEqual([true, message]);
  });

  test("the app sees who calls under the app's own address", async () => {
    await inPage(`window.api.invoke("echo", 1)`);
    const { sender } = await fixture.seen();
    expect(sender).toEqual({
      url: "app://fixture/index.html",
      origin: "app://fixture",
      parent: null,
      sameContents: true,
    });
  });

  test("messages from the app arrive until the page lets go", async () => {
    await inPage(`window.api.send("hello", "one")`);
    await expect.poll(() => inPage("window.received")).toEqual(["hello one"]);
    await inPage(
      `window.letGo(); window.api.send("hello", "two"); window.api.invoke("echo", 1)`,
    );
    expect(await inPage("window.received")).toEqual(["hello one"]);
  });

  test("worker threads of the app run", async () => {
    expect(await inPage(`window.api.invoke("worker")`)).toBe("worker ran");
  });
});

describe("the preload stays by itself", () => {
  test("it has run before the page's first script, and can load nothing but electron", async () => {
    expect(await inPage("window.atStart.api")).toBe("object");
    expect(await inPage("window.api.refused")).toBe(
      "module not found: node:fs",
    );
  });

  test("nothing of it but what it exposed was ever on the page's window", async () => {
    const blank = await fixture.app.evaluate(async ({ BrowserWindow }) => {
      const plain = new BrowserWindow({ show: false });
      await plain.loadURL("app://fixture/worker.js");
      const names: string[] = await plain.webContents.executeJavaScript(
        "Object.getOwnPropertyNames(window)",
      );
      plain.destroy();
      return names;
    });
    const now: string[] = await inPage("Object.getOwnPropertyNames(window)");
    const first: string[] = await inPage("window.atStart.names");
    expect(first.filter((name) => !blank.includes(name))).toEqual(["api"]);
    expect(now.filter((name) => !first.includes(name)).sort()).toEqual([
      "atStart",
      "letGo",
      "received",
    ]);
    expect(
      await inPage(`[typeof require, typeof process, typeof ipcRenderer]`),
    ).toEqual(Array(3).fill("undefined"));
  });

  test("what it exposed cannot be changed or replaced", async () => {
    await inPage("try { window.api = 1; window.api.sum = 1 } catch {}");
    expect(await inPage("window.api.sum([1, 2, 3])")).toBe(6);
    expect(await inPage("Object.isFrozen(window.api)")).toBe(true);
  });

  test("the page's own tampering does not reach it", async () => {
    await inPage(
      "Array.prototype.reduce = () => 'tampered'; Promise.prototype.then.tampered = true",
    );
    expect(await inPage("window.api.sum([4, 5])")).toBe(9);
  });
});
