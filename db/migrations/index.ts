import type { Migration } from "../migrate.ts";
import { createRecord } from "./0001-create-record.ts";
import { createCourse } from "./0002-create-course.ts";
import { createImportsAndMeetings } from "./0003-create-imports-and-meetings.ts";
import { createAudit } from "./0004-create-audit.ts";
import { createWorklist } from "./0005-create-worklist.ts";
import { widenStaging } from "./0006-widen-staging.ts";
import { storePrognosis } from "./0007-store-prognosis.ts";

/** Every step of the schema, in order. New ones are added at the end; old ones are never edited. */
export const migrations: readonly Migration[] = [
  createRecord,
  createCourse,
  createImportsAndMeetings,
  createAudit,
  createWorklist,
  widenStaging,
  storePrognosis,
];

/** The schema number this build reads and writes. */
export const newestSchema = Math.max(...migrations.map((step) => step.number));
