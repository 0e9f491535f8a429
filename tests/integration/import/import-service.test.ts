import { readFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import {
  importBatchSchema,
  importPreviewSchema,
} from "../../../shared/contract/imports.ts";
import { at, by } from "../../support/sample-case.ts";
import {
  bench,
  importAll,
  refusalOf,
  trail,
  worklist,
} from "../../support/tcga/bench.ts";
import {
  inventedFiles,
  inventedPatients,
  temporaryFolder,
} from "../../support/tcga/files.ts";

const files = temporaryFolder();
afterAll(files.remove);

function manyPatients(): string {
  const [header = "", first = ""] = readFileSync(
    inventedPatients,
    "utf8",
  ).split("\n");
  const rows = Array.from({ length: 3000 }, (_, number) =>
    first.replace("TCGA-XX-0001", `TCGA-XX-${String(number).padStart(4, "0")}`),
  );
  return files.write("many.csv", `${header}\n${rows.join("\n")}\n`);
}

describe.each(["in process", "in a worker"] as const)(
  "an import %s",
  (where) => {
    it("previews without writing, then writes everything with its audit trail", async () => {
      const here = bench(where);
      const preview = await here.service.preview(inventedFiles);
      expect(importPreviewSchema.parse(preview)).toEqual(preview);
      expect(preview).toMatchObject({
        preset: "TCGA-MESO",
        newCases: 12,
        knownCases: 0,
      });
      expect(worklist(here).total).toBe(0);
      expect(trail(here)).toEqual([
        `import.preview: TCGA-MESO: 12 new, 0 known already, 5 files, ${preview.warningTotal} warnings`,
      ]);

      const batch = await here.service.commit(preview.token);
      expect(importBatchSchema.parse(batch)).toEqual(batch);
      expect(batch).toMatchObject({
        cases: 12,
        skipped: 0,
        by,
        at,
        undoneAt: null,
        undoRefusal: null,
      });
      expect(worklist(here).total).toBe(12);
      expect(here.store.audit.latest(1)[0]).toMatchObject({
        action: "import.commit",
        actor: by,
        objectId: batch.id,
      });
      expect(here.store.audit.verify()).toMatchObject({
        entries: 14,
        brokenAt: null,
      });
      expect(here.service.list()).toEqual([batch]);
      expect(new Set(here.progress.map(({ phase }) => phase))).toEqual(
        new Set([
          "Reading files",
          "Checking patients",
          "Preparing cases",
          "Writing cases",
        ]),
      );
      for (const { done, total } of here.progress)
        expect(done).toBeLessThanOrEqual(total);
    });

    it("brings no duplicates the second time and says so in one sentence", async () => {
      const here = bench(where);
      await importAll(here);
      const again = await here.service.preview(inventedFiles);
      expect(again).toMatchObject({ newCases: 0, knownCases: 12 });
      const refusal = await refusalOf(here.service.commit(again.token));
      expect(refusal.code).toBe("precondition");
      expect(refusal.message).toBe(
        "All 12 patients of these files are in the workspace already. Nothing was imported.",
      );
      expect(worklist(here).total).toBe(12);
      expect(here.service.list()).toHaveLength(1);
    });

    it("is undone as a whole, and can then be repeated", async () => {
      const here = bench(where);
      const { batch } = await importAll(here);
      const undone = await here.service.undo(batch.id);
      expect(undone.undoneAt).toBe(at);
      expect(worklist(here).total).toBe(0);
      expect(here.store.audit.latest(1)[0]?.action).toBe("import.undo");
      expect((await refusalOf(here.service.undo(batch.id))).code).toBe(
        "precondition",
      );
      expect((await importAll(here)).preview.newCases).toBe(12);
      expect(worklist(here).total).toBe(12);
    });

    it("is not undone after someone changed a case", async () => {
      const here = bench(where);
      const { batch } = await importAll(here);
      const [caseId = ""] = here.store.imports.caseIds(batch.id);
      const section = here.store.cases.section(caseId, "exposure");
      here.store.transaction(() =>
        here.store.cases.saveSection({
          caseId,
          section: "exposure",
          baseVersion: 1,
          body: { ...section?.body, note: "Asked again." },
          at,
          by,
        }),
      );
      const refusal = await refusalOf(here.service.undo(batch.id));
      expect(refusal.code).toBe("conflict");
      expect(refusal.message).toBe(
        "1 case was changed, put on an agenda or had indices kept after this import, so it cannot be undone as a whole. Nothing was undone; its cases stay as they are.",
      );
      expect(here.store.audit.latest(1)[0]).toMatchObject({
        action: "import.failed",
        objectId: batch.id,
        detail: "undo refused (conflict)",
      });
      expect(worklist(here).total).toBe(12);
    });

    it("refuses bad files with their sentence and leaves nothing open", async () => {
      const here = bench(where);
      const cut = files.write(
        "cut.csv",
        readFileSync(inventedPatients).subarray(0, 3000),
      );
      const refusal = await refusalOf(here.service.preview([cut]));
      expect(refusal.code).toBe("validation");
      expect(refusal.message).toMatch(/"cut.csv" breaks off in its last row/u);
      expect(here.service.cancel()).toEqual({ cancelled: false });
      expect(worklist(here).total).toBe(0);
      expect(trail(here)).toEqual([
        "import.failed: preview refused (validation); files cut.csv",
      ]);
    });

    it("is cancelled while it writes, without a trace but its audit line", async () => {
      const here = bench(where);
      const preview = await here.service.preview([manyPatients()]);
      expect(preview.newCases).toBe(3000);
      here.onProgress = ({ phase }) => {
        if (phase === "Writing cases") here.service.cancel();
      };
      const refusal = await refusalOf(here.service.commit(preview.token));
      expect(refusal.message).toBe(
        "The import was cancelled. Nothing was written.",
      );
      expect(worklist(here).total).toBe(0);
      expect(here.service.list()).toEqual([]);
      expect(trail(here)).toEqual([
        "import.failed: commit cancelled; files many.csv",
        "import.preview: TCGA-MESO: 3000 new, 0 known already, 1 files, 6005 warnings",
      ]);
      expect(here.store.checkIntegrity().ok).toBe(true);
    });
  },
);
