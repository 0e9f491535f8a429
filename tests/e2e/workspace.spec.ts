import { expect, test } from "@playwright/test";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { startProgram, type Workstation } from "../support/launch.ts";
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

    await test.step("store a patient; no byte of the name is readable on disk", async () => {
      await page.keyboard.press("Control+n");
      await page.getByLabel("Family name").fill("SPECIMEN-CANARYBIRD");
      await page.getByLabel("Record number").fill("TEST 0001");
      await page.keyboard.press("Control+s");
      await expect(page.getByRole("region", { name: "Patient" })).toContainText(
        "SPECIMEN-CANARYBIRD",
      );
      for (const name of readdirSync(join(folder, "workspace"))) {
        expect(
          readFileSync(join(folder, "workspace", name)).includes("CANARYBIRD"),
          name,
        ).toBe(false);
      }
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

    await test.step("lock, wrong passphrase, right passphrase", async () => {
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
      await page.getByRole("link", { name: "Worklist" }).click();
      await expect(page.getByRole("grid", { name: "Cases" })).toContainText(
        "SPECIMEN-CANARYBIRD",
      );
    });
  } finally {
    await workstation.close();
  }
});
