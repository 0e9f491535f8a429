import type Database from "better-sqlite3";
import {
  storedSettingsSchema,
  type SettingsInForce,
} from "../../shared/domain/clinic-settings.ts";
import type { SettingsRepository } from "../clinic-store.ts";
import { jsonAsItLies, requireTransaction, storedAs } from "./statements.ts";

interface SettingsRow extends Omit<SettingsInForce, "settings"> {
  body: string;
}

const columns =
  "version, body, recorded_at AS changedAt, recorded_by AS changedBy";

/** The clinic's settings, each version as it was saved. */
export function createSettingsRepository(
  database: Database,
): SettingsRepository {
  const newest = database.prepare<[], SettingsRow>(
    `SELECT ${columns} FROM clinic_setting ORDER BY version DESC LIMIT 1`,
  );
  const every = database.prepare<[], SettingsRow>(
    `SELECT ${columns} FROM clinic_setting ORDER BY version`,
  );
  const insert = database.prepare(
    `INSERT INTO clinic_setting (version, body, recorded_at, recorded_by)
     VALUES (:version, :body, :changedAt, :changedBy)`,
  );

  return {
    latest() {
      const row = newest.get();
      return row && fromRow(row);
    },
    all: () => every.all().map(fromRow),
    asStored: () =>
      every
        .all()
        .map(({ body, ...row }) => ({ ...row, settings: jsonAsItLies(body) })),
    add({ settings, ...mark }) {
      requireTransaction(database);
      insert.run({ ...mark, body: JSON.stringify(settings) });
    },
  };
}

function fromRow({ body, ...row }: SettingsRow): SettingsInForce {
  const name = `clinic settings, version ${row.version}`;
  return {
    ...row,
    settings: storedAs(storedSettingsSchema, jsonAsItLies(body), name),
  };
}
