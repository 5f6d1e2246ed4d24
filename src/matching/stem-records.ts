/**
 * A record of every stem that a table or a word list holds. A question is held against some twenty tables, and most of its words are in
 * none of them: the record of a word says so at once, where its letters would have to be hashed for each table.
 */

export interface StemRecord {
  /** From 1 on. */
  readonly number: number;
  /** A bit for each table that holds the stem; tables beyond 31 share their bits with others. */
  tables: number;
  /** A bit for each table of phrases in which it is the second of any. */
  seconds: number;
}

const records = new Map<string, StemRecord>();

/** Of a stem that nothing holds: another one as soon as there is a record more, so that those of before are told to be out of date. */
let noRecord: StemRecord = { number: 0, tables: 0, seconds: 0 };

/** The record of a stem of a word list or of the knowledge; it is kept as long as the process runs. */
export function recordOf(stem: string): StemRecord {
  let record = records.get(stem);
  if (record === undefined) {
    record = { number: records.size + 1, tables: 0, seconds: 0 };
    records.set(stem, record);
    noRecord = { number: 0, tables: 0, seconds: 0 };
  }
  return record;
}

/** The record of a stem that may be of anything that people type, and is not kept; one without a number where nothing holds it. */
export const recordIfKnown = (stem: string): StemRecord => records.get(stem) ?? noRecord;

export interface RecordedStem {
  readonly stem: string;
  /** Left out, or without a number, where there was none when the word was read: it is looked up again once there are more. */
  readonly stemRecord?: StemRecord;
}

/** The record of the stem of a word; one without a number where nothing holds it. */
export const stemRecordOf = ({ stem, stemRecord }: RecordedStem): StemRecord =>
  stemRecord === undefined || (stemRecord.number === 0 && stemRecord !== noRecord)
    ? recordIfKnown(stem)
    : stemRecord;

const bitsOfRecord = 31;

/** Gives one bit after the other; when all are given, they are given again. */
function countBits(): () => number {
  let given = 0;
  return () => {
    const bit = 1 << (given % bitsOfRecord);
    given += 1;
    return bit;
  };
}

const nextBitOfMap = countBits();
/** The bit of one more table of phrases among the seconds of a record. */
export const nextBitOfPhrases = countBits();

/** A map by stems. */
export class StemMap<Value> {
  /** By the number of the stem. */
  readonly #values: (Value | undefined)[] = [];
  readonly #bit = nextBitOfMap();

  get({ number, tables: holding }: StemRecord): Value | undefined {
    return (holding & this.#bit) === 0 ? undefined : this.#values[number];
  }

  /** Keeps `value` for the stem of a record that has a number. */
  set(record: StemRecord, value: Value): void {
    record.tables |= this.#bit;
    // Without gaps, the engine keeps them in a row.
    while (this.#values.length < record.number) this.#values.push(undefined);
    this.#values[record.number] = value;
  }
}
