/** SQLite by better-sqlite3, which is not among our packages: it is compiled, and benches alone ask for it. */
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** What we use of it. */
export interface Sqlite {
  exec(sql: string): void;
  prepare<T = unknown>(
    sql: string,
  ): {
    run(...values: unknown[]): void;
    get(...values: unknown[]): T | undefined;
    all(...values: unknown[]): T[];
  };
  close(): void;
}

/** @returns `undefined` where better-sqlite3 is not installed. */
export function openSqlite(file = ':memory:'): Sqlite | undefined {
  try {
    const Database = createRequire(join(process.cwd(), 'package.json'))('better-sqlite3');
    return new Database(file);
  } catch {
    return undefined;
  }
}
