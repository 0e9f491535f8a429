import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { launchFixture, type Fixture } from "./fixture/launch.ts";

const answers = join(
  mkdtempSync(join(tmpdir(), "standin-dialogs-")),
  "answers.json",
);
let fixture: Fixture;
beforeAll(async () => {
  fixture = await launchFixture([], { STANDIN_DIALOGS: answers });
}, 60_000);
afterAll(async () => {
  await fixture.close();
  rmSync(join(answers, ".."), { recursive: true, force: true });
});

const inPage = (code: string): Promise<any> => fixture.page.evaluate(code);
const askToSave = (): Promise<any> => inPage(`window.api.invoke("save")`);
const saveAs = (filePath: string) => ({
  method: "showSaveDialog",
  answer: { canceled: false, filePath },
});

describe("windows, menu and dialogs", () => {
  test("a window has the size and the preferences it was given", async () => {
    expect(await inPage("[innerWidth, innerHeight]")).toEqual([900, 640]);
    const preferences = await fixture.app.evaluate(({ webContents }) =>
      (webContents.getAllWebContents()[0] as any).getLastWebPreferences(),
    );
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
    });
  });

  test("a resized window tells its page and its listeners", async () => {
    await fixture.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]!.setBounds({ width: 700, height: 500 }),
    );
    await expect
      .poll(() => inPage("[innerWidth, innerHeight]"))
      .toEqual([700, 500]);
    expect(
      await fixture.app.evaluate(
        ({ BrowserWindow }) =>
          BrowserWindow.getAllWindows()[0]!.getBounds().width,
      ),
    ).toBe(700);
  });

  test("menu shortcuts work from the keyboard", async () => {
    await fixture.page.keyboard.press("Control+Shift+K");
    await fixture.page.keyboard.press("Control+K");
    await expect.poll(async () => (await fixture.seen()).pressed).toBe(1);
  });

  test("the theme reaches the page", async () => {
    const dark = `matchMedia("(prefers-color-scheme: dark)").matches`;
    await fixture.page.emulateMedia({ colorScheme: null });
    await fixture.app.evaluate(({ nativeTheme }) => {
      nativeTheme.themeSource = "dark";
    });
    await expect.poll(() => inPage(dark)).toBe(true);
  });

  test("dialogs give the scripted answers in turn, then cancel", async () => {
    writeFileSync(
      answers,
      JSON.stringify([saveAs("/tmp/a.pdf"), saveAs("/tmp/b.pdf")]),
    );
    expect(
      [await askToSave(), await askToSave()].map((answer) => answer.filePath),
    ).toEqual(["/tmp/a.pdf", "/tmp/b.pdf"]);
    expect(JSON.parse(readFileSync(answers, "utf8"))).toEqual([]);
    expect(await askToSave()).toEqual({ canceled: true, filePath: "" });
  });

  test("a test may replace a dialog", async () => {
    await fixture.app.evaluate(({ dialog }) => {
      dialog.showSaveDialog = async () => ({
        canceled: false,
        filePath: "/tmp/c.pdf",
      });
    });
    expect(await inPage(`window.api.invoke("save")`)).toEqual({
      canceled: false,
      filePath: "/tmp/c.pdf",
    });
  });
});

test("printToPDF gives the asked paper with text that can be read back", async () => {
  const base64 = await fixture.app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]!.webContents;
    const options = {
      pageSize: "A4",
      printBackground: true,
      generateTaggedPDF: true,
    } as const;
    return (await contents.printToPDF(options)).toString("base64");
  });
  const pdf = await getDocument({
    data: Uint8Array.from(Buffer.from(base64, "base64")),
  }).promise;
  const page = await pdf.getPage(1);
  const text = (await page.getTextContent()).items
    .map((item) => ("str" in item ? item.str : ""))
    .join(" ");
  expect(text).toContain("The quick brown fox jumps over the lazy dog.");
  const [, , width = 0, height = 0] = page.view;
  expect(Math.abs(width - 595.3)).toBeLessThan(1);
  expect(Math.abs(height - 841.9)).toBeLessThan(1.5);
});
