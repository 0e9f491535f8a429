import { expect, test } from "@playwright/test";
import { runner, startDemo, type Workstation } from "../support/launch.ts";

test.describe("the window gives a page nothing but the contract", () => {
  let workstation: Workstation;
  test.beforeAll(async () => {
    console.log(
      `running on ${runner.kind === "electron" ? "Electron" : "the Electron stand-in"}`,
    );
    workstation = await startDemo();
  });
  test.afterAll(() => workstation.close());

  test("its window options are the hardened ones", async () => {
    const preferences = await workstation.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]
        ?.webContents as unknown as {
        getLastWebPreferences(): Record<string, unknown>;
      };
      return contents.getLastWebPreferences();
    });
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    });
  });

  test("scripts cannot reach Node, Electron or the raw IPC", async () => {
    const reachable = await workstation.page.evaluate(() =>
      [
        "require",
        "process",
        "module",
        "Buffer",
        "ipcRenderer",
        "electron",
        "global",
      ].filter((name) => name in window),
    );
    expect(reachable).toEqual([]);
    expect(
      await workstation.page.evaluate(() => Object.keys(window.api).sort()),
    ).toEqual(["invoke", "subscribe"]);
  });

  test("a page can run neither eval nor inline script", async () => {
    const blocked = await workstation.page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const seen: string[] = [];
          document.addEventListener("securitypolicyviolation", (event) => {
            seen.push(event.blockedURI);
          });
          const button = document.createElement("button");
          button.setAttribute("onclick", "window.__ran = true");
          document.body.append(button);
          button.click();
          button.remove();
          const late: (code: string) => void = setTimeout;
          late("window.__ran = true");
          setTimeout(() => resolve([...new Set(seen)].sort()), 500);
        }),
    );
    expect(blocked).toEqual(["eval", "inline"]);
    expect(await workstation.page.evaluate(() => "__ran" in window)).toBe(
      false,
    );
  });

  test("fetch, sockets, images and frames reach nothing outside", async () => {
    const outcomes = await workstation.page.evaluate(async () => {
      const attempt = async (work: () => Promise<unknown>) => {
        try {
          await work();
          return "reached";
        } catch {
          return "refused";
        }
      };
      const image = () =>
        new Promise((resolve, reject) => {
          const element = new Image();
          element.addEventListener("load", resolve);
          element.addEventListener("error", reject);
          element.src = "https://example.invalid/x.png";
        });
      return [
        await attempt(() => fetch("https://example.invalid/")),
        await attempt(() => fetch("http://127.0.0.1:9/")),
        await attempt(() => fetch("/index.html")),
        await attempt(image),
        await attempt(
          () =>
            new Promise((resolve, reject) => {
              const socket = new WebSocket("wss://example.invalid/");
              socket.addEventListener("open", resolve);
              socket.addEventListener("error", reject);
            }),
        ),
      ];
    });
    expect(outcomes).toEqual([
      "refused",
      "refused",
      "refused",
      "refused",
      "refused",
    ]);
  });

  test("no window opens and no navigation leaves the product", async () => {
    const { page, app } = workstation;
    const before = page.url();
    const opened = await page.evaluate(() => {
      const child = window.open("https://example.invalid/", "_blank");
      return child !== null && !child.closed;
    });
    await page.evaluate(() => {
      const link = document.createElement("a");
      link.href = "https://example.invalid/";
      document.body.append(link);
      link.click();
    });
    await page.waitForTimeout(300);
    expect(page.url()).toBe(before);
    expect(
      await app.evaluate(
        ({ BrowserWindow }) => BrowserWindow.getAllWindows().length,
      ),
    ).toBe(1);
    if (runner.kind === "electron") expect(opened).toBe(false);
    await expect(page.getByRole("grid", { name: "Cases" })).toBeVisible();
  });

  test("unknown channels and the print window's channels are refused", async () => {
    const { page } = workstation;
    await expect(
      page.evaluate(() => window.api.invoke("fs.read", {})),
    ).rejects.toThrow(/Unknown channel/u);
    const answer = await page.evaluate(() =>
      window.api.invoke("print.job", {
        jobId: "01900000-0000-7000-8000-000000000000",
      }),
    );
    expect(answer).toMatchObject({ ok: false, error: { code: "forbidden" } });
  });
});
