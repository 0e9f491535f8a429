import { readFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import {
  bench,
  importAll,
  refusalOf,
  trail,
} from "../../support/tcga/bench.ts";
import {
  inventedFiles,
  inventedPatients,
  temporaryFolder,
} from "../../support/tcga/files.ts";

const files = temporaryFolder();
afterAll(files.remove);

describe("the import service", () => {
  it("refuses a token that is not the open one, and forgets a cancelled preview", async () => {
    const here = bench("in process");
    expect((await refusalOf(here.service.commit("none"))).code).toBe(
      "precondition",
    );
    const preview = await here.service.preview(inventedFiles);
    expect(here.service.cancel()).toEqual({ cancelled: true });
    expect(trail(here)[0]).toBe(
      "import.failed: commit cancelled; files invented-patients.csv, invented-drugs.csv, invented-radiations.csv, invented-followups.csv, invented-new-tumor-events.csv",
    );
    expect(
      (await refusalOf(here.service.commit(preview.token))).message,
    ).toContain("no longer open");
    expect((await refusalOf(here.service.preview([]))).code).toBe("validation");
  });

  it("writes what was shown even when the file has changed since", async () => {
    const here = bench("in process");
    const path = files.write("later.csv", readFileSync(inventedPatients));
    const preview = await here.service.preview([path]);
    files.write("later.csv", "spoiled");
    expect((await here.service.commit(preview.token)).cases).toBe(12);
  });

  it("brings only the new patients of a grown file", async () => {
    const here = bench("in process");
    const text = readFileSync(inventedPatients, "utf8");
    const path = files.write(
      "grown.csv",
      `${text.split("\n").slice(0, 8).join("\n")}\n`,
    );
    const first = await here.service.preview([path]);
    await here.service.commit(first.token);
    const { preview, batch } = await importAll(here);
    expect(preview).toMatchObject({ newCases: 5, knownCases: 7 });
    expect(batch).toMatchObject({ cases: 5, skipped: 7 });
  });

  it("runs one import at a time", async () => {
    const here = bench("in a worker");
    const first = here.service.preview(inventedFiles);
    await new Promise((resolve) => setImmediate(resolve));
    expect((await refusalOf(here.service.preview(inventedFiles))).code).toBe(
      "conflict",
    );
    expect((await first).newCases).toBe(12);
    await here.service.close();
  });

  it("stores the derived stages, with MX of edition 7 as recorded", async () => {
    const here = bench("in process");
    await importAll(here);
    const [caseId = ""] = here.store.cases.findByRecordNumber("TCGA-XX-0006");
    const file = here.store.cases.load(caseId);
    expect(file?.stagings[0]).toMatchObject({
      m: "MX",
      recordedStage: "II",
      derivedStage: null,
      possibleStages: ["II", "IV"],
    });
    expect(file?.importNotes.join(" ")).toContain(
      "MX does not exist in edition 7",
    );
    const [plain = ""] = here.store.cases.findByRecordNumber("TCGA-XX-0001");
    expect(here.store.cases.load(plain)?.stagings[0]?.derivedStage).toBe("II");
  });
});
