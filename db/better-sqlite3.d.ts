/**
 * The part of better-sqlite3 (multiple ciphers) that is used here. The package has declarations of its own,
 * but its export map hides them.
 */
declare module "better-sqlite3" {
  class Database {
    constructor(path: string, options?: Database.Options);
    readonly open: boolean;
    readonly inTransaction: boolean;
    prepare<Parameters extends unknown[] = unknown[], Row = unknown>(
      sql: string,
    ): Database.Statement<Parameters, Row>;
    transaction<Parameters extends unknown[], Value>(
      work: (...parameters: Parameters) => Value,
    ): Database.Transaction<Parameters, Value>;
    exec(sql: string): this;
    pragma(sql: string, options?: { simple?: boolean }): unknown;
    close(): this;
  }

  namespace Database {
    interface Options {
      readonly?: boolean;
      fileMustExist?: boolean;
      /** Milliseconds to wait for a lock. */
      timeout?: number;
    }

    interface Statement<Parameters extends unknown[], Row = unknown> {
      run(...parameters: Parameters): { changes: number };
      get(...parameters: Parameters): Row | undefined;
      all(...parameters: Parameters): Row[];
      iterate(...parameters: Parameters): IterableIterator<Row>;
      /** First column only. */
      pluck(): this;
    }

    interface Transaction<Parameters extends unknown[], Value> {
      /** Takes the write lock first; inside another transaction it is a savepoint. */
      immediate(...parameters: Parameters): Value;
      exclusive(...parameters: Parameters): Value;
    }

    class SqliteError extends Error {
      readonly code: string;
    }
  }

  export default Database;
}
