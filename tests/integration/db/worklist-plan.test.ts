import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newestSchema } from "../../../db/migrations/index.ts";
import { openDatabase } from "../../../db/open.ts";
import {
  conditionsOf,
  countSql,
  missingColumn,
  pageSql,
} from "../../../db/repositories/worklist-queries.ts";
import type { Store } from "../../../db/store.ts";
import {
  worklistSortSchema,
  type WorklistFilter,
} from "../../../shared/contract/cases.ts";
import { staging, type SamplePart } from "../../support/sample-case.ts";
import {
  insertCases,
  openSampleStore,
} from "../../support/sample-workspace.ts";

const everything: WorklistFilter = {
  text: "",
  site: null,
  stage: null,
  histology: null,
  status: null,
};

describe("the plan of a query over 10,000 cases", () => {
  let made: ReturnType<typeof openSampleStore>;
  beforeAll(() => {
    made = openSampleStore(mkdtempSync(join(tmpdir(), "mesoboard-test-")));
    fill(made.store);
  }, 120_000);
  afterAll(() => {
    made.store.close();
    rmSync(made.folder, { recursive: true });
  });

  const plan = (sql: string, values: readonly unknown[]): string => {
    const database = openDatabase(
      join(made.folder, "workspace.db"),
      made.dataKey,
      {
        newestSchema,
        waitMillis: 0,
      },
    );
    const lines = database
      .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
      .all(...values);
    database.close();
    return lines.map(({ detail }) => detail).join("\n");
  };
  const filters: Partial<WorklistFilter>[] = [
    {},
    { site: "pleura" },
    { stage: "III" },
    { site: "pleura", stage: "III", status: "preparing" },
    { text: "sample" },
  ];

  test.each(worklistSortSchema.options)(
    "sorted by %s walks the index, whatever the filter",
    (sort) => {
      for (const filter of filters) {
        const conditions = conditionsOf({ ...everything, ...filter })!;
        const column = missingColumn(sort);
        const where =
          column === null
            ? conditions.where
            : [...conditions.where, `${column} IS NOT NULL`];
        for (const descending of [false, true]) {
          const sql = pageSql(sort, where, { descending, viaIndex: true });
          const text = plan(sql, [...conditions.values, 50, 0]);
          expect(text).toMatch(/USING COVERING INDEX worklist_by_/);
          expect(text).not.toMatch(/TEMP B-TREE/);
        }
      }
    },
  );

  test("counts come from an index or from the search", () => {
    for (const filter of filters) {
      const { where, values } = conditionsOf({ ...everything, ...filter })!;
      expect(plan(countSql(where), values)).toMatch(
        /COVERING INDEX|VIRTUAL TABLE INDEX/,
      );
    }
  });

  test("a stage filter is sought in an index although a stage may be open", () => {
    const { where, values } = conditionsOf({ ...everything, stage: "III" })!;
    expect(plan(countSql(where), values)).toMatch(
      /SEARCH worklist_row USING COVERING INDEX worklist_by_filter/,
    );
  });

  test("walking the index and sorting a few matches give the same pages", () => {
    const query = (text: string, offset: number) =>
      made.store.worklist.page({
        filter: { ...everything, text },
        sort: "stage",
        descending: true,
        offset,
        limit: 200,
      });
    const all = query("sample", 0);
    expect(all.total).toBe(10_000);
    const few = query("sample given12", 0);
    expect(few.total).toBeLessThan(1000);
    const few2 = few.rows.map((row) => row.caseId);
    const inAll: string[] = [];
    for (let offset = 0; offset < all.total; offset += 200)
      for (const row of query("sample", offset).rows)
        if (few2.includes(row.caseId)) inAll.push(row.caseId);
    expect(inAll).toEqual(few2);
  });
});

/** 10,000 cases with the names and the stages, some of them open, spread. */
function fill(store: Store): void {
  const stages = ["IA", "IB", "II", "IIIA", "IIIB", "IV", null];
  const part = (index: number): SamplePart => ({
    identity: {
      familyName: `Sample ${(index * 7919) % 10_000}`,
      givenName: `Given${index % 100}`,
      recordNumber: `REC-${index}`,
    },
    stagings: [
      staging({
        derivedStage: stages[index % stages.length] ?? null,
        possibleStages: index % 2 === 0 ? ["IB", "IIIA", "IIIB"] : [],
      }),
    ],
  });
  insertCases(
    store,
    Array.from({ length: 10_000 }, (_, index) => part(index)),
  );
}
