import { expect, test } from "@playwright/test";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import {
  answerSaveDialog,
  openCase,
  projectRoot,
  runner,
  startDemo,
  startProgram,
  type Workstation,
} from "../support/launch.ts";
import { runCli } from "../support/run-cli.ts";

const passphrase = "four unrelated words here";

test("a clinic creates its workspace, stores a patient, locks, and unlocks with the right passphrase only", async () => {
  const workstation: Workstation = await startProgram([
    "--workspace={folder}/workspace",
  ]);
  const { page, folder } = workstation;
  try {
    const read = page.getByRole("button", { name: "I have read this" });
    await page
      .getByLabel("Name of the workspace")
      .or(page.getByLabel(/workspace/iu))
      .first()
      .waitFor();
    if (await read.isVisible()) await read.click();

    await test.step("a short passphrase is refused in words and nothing typed is lost", async () => {
      await page.getByLabel("Name of the workspace").fill("Test clinic");
      await page.getByLabel("Your name").fill("Invented Nurse");
      await page.getByLabel("Passphrase", { exact: true }).fill("short");
      await page.getByLabel("Passphrase again").fill("short");
      await page.getByRole("button", { name: "Create the workspace" }).click();
      await expect(page.getByText("Use at least 12 characters")).toBeVisible();
      await expect(page.getByLabel("Name of the workspace")).toHaveValue(
        "Test clinic",
      );
    });

    await test.step("create", async () => {
      await page.getByLabel("Passphrase", { exact: true }).fill(passphrase);
      await page.getByLabel("Passphrase again").fill(passphrase);
      await page.getByRole("button", { name: "Create the workspace" }).click();
      await page.getByRole("link", { name: "Worklist" }).waitFor();
      if (await read.isVisible()) await read.click();
      await expect(page.getByText(/no cases/iu)).toBeVisible();
    });

    await test.step("store a patient", async () => {
      await page.keyboard.press("Control+n");
      await page.getByLabel("Family name").fill("SPECIMEN-CANARYBIRD");
      await page.getByLabel("Record number").fill("TEST 0001");
      await page.keyboard.press("Control+s");
      await expect(page.getByRole("region", { name: "Patient" })).toContainText(
        "SPECIMEN-CANARYBIRD",
      );
    });

    await test.step("the command line is refused politely while the window holds the workspace", async () => {
      const run = await runCli(
        ["verify", "--workspace", join(folder, "workspace")],
        {
          env: { MESOBOARD_PASSPHRASE: passphrase },
        },
      );
      expect(run.code).toBe(1);
      expect(run.stderr).toMatch(/open in another MesoBoard window/u);
    });

    await test.step("lock, wrong passphrase, right passphrase; what was searched for is forgotten", async () => {
      await openCase(page, "SPECIMEN-CANARYBIRD");
      await page.getByRole("link", { name: "Worklist" }).click();
      const search = page.getByRole("searchbox", {
        name: "Search the worklist",
      });
      await expect(search).toHaveValue("SPECIMEN-CANARYBIRD");
      await page.keyboard.press("Control+l");
      const field = page.getByLabel("Passphrase", { exact: true });
      await field.fill("not the passphrase");
      await page.keyboard.press("Enter");
      await expect(
        page.getByText(/does not open this workspace/u),
      ).toBeVisible();
      await expect(page.getByText("SPECIMEN-CANARYBIRD")).toHaveCount(0);
      await field.fill(passphrase);
      await page.keyboard.press("Enter");
      await expect(search).toHaveValue("");
      await expect(page.getByRole("grid", { name: "Cases" })).toContainText(
        "SPECIMEN-CANARYBIRD",
      );
    });

    await test.step("lock and discard leaves nothing typed behind, on this screen or another", async () => {
      await openCase(page, "SPECIMEN-CANARYBIRD");
      await page.keyboard.press("2");
      const pathology = page.getByRole("form", { name: "Pathology" });
      const pathologist = pathology.getByLabel("Pathologist", { exact: true });
      await pathologist.fill("Dr Secret");
      await page.keyboard.press("Alt+3");
      const source = page.getByLabel("Staged from");
      await source.fill("Secret letter");
      await page.keyboard.press("Alt+1");
      await page.keyboard.press("Control+l");
      await page.getByRole("button", { name: "Lock and discard" }).click();
      const field = page.getByLabel("Passphrase", { exact: true });
      await field.fill(passphrase);
      await page.keyboard.press("Enter");
      await openCase(page, "SPECIMEN-CANARYBIRD");
      await page.keyboard.press("2");
      await expect(pathologist).toHaveValue("");
      await page.keyboard.press("Alt+3");
      await expect(source).toHaveValue("");
    });

    await test.step("after searching, printing and a crash no byte of the name is readable on disk", async () => {
      await openCase(page, "SPECIMEN-CANARYBIRD");
      const printed = join(folder, "printed.pdf");
      await answerSaveDialog(workstation, printed);
      await page.getByRole("button", { name: "Print summary" }).click();
      await page.getByRole("menuitem", { name: /A4/u }).click();
      await expect(page.getByText(printed).first()).toBeVisible({
        timeout: 30_000,
      });
      rmSync(printed);
      workstation.app.process().kill("SIGKILL");
      expect(filesWith(folder, "CANARYBIRD")).toEqual([]);
    });
  } finally {
    await workstation.close();
  }
});

/** Every file below a folder that holds the text, in any of the encodings programs use. */
function filesWith(folder: string, text: string): string[] {
  const needles = [Buffer.from(text), Buffer.from(text, "utf16le")];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => {
      const bytes = readFileSync(file);
      return needles.some((needle) => bytes.includes(needle));
    });
}

test("a second start hands over to the window that is open", async () => {
  const first = await startDemo();
  try {
    const second = spawnSync(
      runner.command,
      [
        ...runner.args,
        projectRoot,
        "--demo",
        `--user-data-dir=${join(first.folder, "profile")}`,
      ],
      {
        encoding: "utf8",
        timeout: 30_000,
        env: { ...process.env, STANDIN_HEADLESS: "1" },
      },
    );
    expect(second.status).toBe(0);
    await expect(first.page.getByRole("grid", { name: "Cases" })).toBeVisible();
    expect(
      await first.app.evaluate(
        ({ BrowserWindow }) => BrowserWindow.getAllWindows().length,
      ),
    ).toBe(1);
  } finally {
    await first.close();
  }
});

test("locking the demo asks first", async () => {
  const workstation = await startDemo();
  const { page } = workstation;
  try {
    const question = page.getByRole("dialog", { name: "Discard the demo?" });
    await page.keyboard.press("Control+l");
    await expect(question).toContainText("its 24 cases");
    await page.keyboard.press("Enter");
    await expect(question).toBeHidden();
    await expect(page.getByRole("grid", { name: "Cases" })).toBeVisible();
    await page.getByRole("button", { name: /^Lock/u }).click();
    await question
      .getByRole("button", { name: "Lock and discard the demo" })
      .click();
    await expect(
      page.getByRole("heading", { name: "Set up this workstation" }),
    ).toBeVisible();
  } finally {
    await workstation.close();
  }
});
