import type Database from "better-sqlite3";
import { sha256OfJson } from "../canonical-json.ts";
import type {
  AuditEntry,
  AuditRepository,
  StoredAuditEntry,
} from "../store.ts";

interface ChainedEntry extends StoredAuditEntry {
  id: string;
  previousHash: string;
}

const columns = `seq, id, at, actor, action, object_type AS objectType, object_id AS objectId, detail,
  before_hash AS beforeHash, after_hash AS afterHash, previous_hash AS previousHash, hash`;

/** What the first entry is chained to: ties the trail to its workspace. */
const rootHash = (workspaceId: string): string =>
  sha256OfJson({ auditOf: workspaceId });

const chainHash = (entry: ChainedEntry): string =>
  sha256OfJson({ ...entry, hash: undefined });

function fromRow(entry: ChainedEntry): StoredAuditEntry {
  const { seq, at, actor, action, objectType, objectId, detail } = entry;
  const { beforeHash, afterHash, hash } = entry;
  const said = { seq, at, actor, action, objectType, objectId, detail };
  return { ...said, beforeHash, afterHash, hash };
}

const hashOf = (value: unknown): string | null =>
  value === undefined ? null : sha256OfJson(value);

/** The audit trail of one workspace. Entries are only ever added. */
export function createAuditRepository(
  database: Database,
  workspaceId: string,
  newId: () => string,
): AuditRepository {
  const last = database.prepare<[], ChainedEntry>(
    `SELECT ${columns} FROM audit_entry ORDER BY seq DESC LIMIT 1`,
  );
  const newest = database.prepare<[number], ChainedEntry>(
    `SELECT ${columns} FROM audit_entry ORDER BY seq DESC LIMIT ?`,
  );
  const oldest = database.prepare<[], ChainedEntry>(
    `SELECT ${columns} FROM audit_entry ORDER BY seq LIMIT 1`,
  );
  const byHash = database
    .prepare<[string], number>("SELECT seq FROM audit_entry WHERE hash = ?")
    .pluck();
  const changes = database.prepare<
    [],
    { action: string; objectId: string; afterHash: string }
  >(
    `SELECT action, object_id AS objectId, after_hash AS afterHash FROM audit_entry
     WHERE after_hash IS NOT NULL ORDER BY seq`,
  );
  const everything = database.prepare<[], ChainedEntry>(
    `SELECT ${columns} FROM audit_entry ORDER BY seq`,
  );
  const insert = database.prepare<[ChainedEntry]>(
    `INSERT INTO audit_entry (seq, id, at, actor, action, object_type, object_id, detail, before_hash, after_hash, previous_hash, hash)
     VALUES (:seq, :id, :at, :actor, :action, :objectType, :objectId, :detail, :beforeHash, :afterHash, :previousHash, :hash)`,
  );

  const add = (entry: AuditEntry): void => {
    const previous = last.get();
    const { before, after, ...plain } = entry;
    const chained: ChainedEntry = {
      ...plain,
      seq: (previous?.seq ?? 0) + 1,
      id: newId(),
      beforeHash: hashOf(before),
      afterHash: hashOf(after),
      previousHash: previous?.hash ?? rootHash(workspaceId),
      hash: "",
    };
    insert.run({ ...chained, hash: chainHash(chained) });
  };

  return {
    // A worker may append between the read of the last entry and the insert, unless both hold the write lock.
    append: (entry) =>
      database.inTransaction
        ? add(entry)
        : database.transaction(add).immediate(entry),
    latest: (limit) => newest.all(limit).map(fromRow),
    first() {
      const entry = oldest.get();
      return entry && fromRow(entry);
    },
    seqOf: (hash) => byHash.get(hash),
    changes: () => changes.all(),
    verify() {
      let head = rootHash(workspaceId);
      let entries = 0;
      let brokenAt: number | null = null;
      for (const entry of everything.iterate()) {
        entries += 1;
        const fits =
          entry.seq === entries &&
          entry.previousHash === head &&
          entry.hash === chainHash(entry);
        if (!fits) brokenAt ??= entry.seq;
        head = entry.hash;
      }
      return { entries, brokenAt, head };
    },
  };
}
