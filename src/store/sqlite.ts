/** A SQLite file as the store's database, watched: what nobody would find again must not be written. */
import { BotError } from '../errors.ts';
import { databaseClosed, type Connection, type Database } from './connection.ts';
import { explainSqlite } from './sqlite-errors.ts';
import { identityOf, SqliteFile, type Whereabouts } from './sqlite-file.ts';

export class SqliteConnection implements Connection {
  readonly #path: string;
  #file: SqliteFile | null;
  #changing: Promise<void> | null = null;
  #closed = false;

  private constructor(path: string, file: SqliteFile) {
    this.#path = path;
    this.#file = file;
  }

  /** Makes the folder and the file where they are missing. Rejects with a BotError (storage). */
  static async open(path: string): Promise<SqliteConnection> {
    return new SqliteConnection(path, await SqliteFile.open(path));
  }

  async run<Result>(work: (database: Database) => Promise<Result>): Promise<Result> {
    return work(await this.#database());
  }

  async close(): Promise<void> {
    this.#closed = true;
    try {
      await this.#changing;
      await this.#file?.close();
    } catch {
      // It is over in either case, and what was acknowledged is in the file.
    }
    this.#file = null;
  }

  /** That of the file which is at the path now. */
  async #database(): Promise<Database> {
    await this.#changing;
    if (this.#closed) throw databaseClosed();
    const [file, where] = [this.#file, this.#whereabouts()];
    if (where === 'gone') {
      throw new BotError(
        'storage',
        `The database file ${this.#path} is gone.`,
        'Put it back, and the bot goes on; to begin with an empty one, start the bot again.',
      );
    }
    if (where === 'here' && file !== null) return file.database;
    this.#changing ??= this.#change().finally(() => {
      this.#changing = null;
    });
    await this.#changing;
    return this.#database();
  }

  #whereabouts(): Whereabouts {
    try {
      if (this.#file !== null) return this.#file.whereabouts();
      return identityOf(this.#path) === null ? 'gone' : 'replaced';
    } catch (error) {
      throw explainSqlite(this.#path, error);
    }
  }

  async #change(): Promise<void> {
    const file = this.#file;
    this.#file = null;
    try {
      await file?.close();
    } catch (error) {
      throw explainSqlite(this.#path, error);
    }
    this.#file = await SqliteFile.open(this.#path);
  }
}
