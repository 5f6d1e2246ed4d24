/** Writes to a stream no faster than it is read, and knows when its reader has gone, as with `| head`. */

export class Outlet {
  readonly #stream: NodeJS.WritableStream;
  readonly #wake = new Set<() => void>();
  #gone = false;
  #failure: Error | null = null;

  constructor(stream: NodeJS.WritableStream) {
    this.#stream = stream;
    stream.on('error', (error: NodeJS.ErrnoException) => {
      const readerLeft = error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED';
      if (!readerLeft) this.#failure ??= error;
      this.#leave();
    });
    stream.on('close', () => this.#leave());
    stream.on('drain', () => this.#proceed());
  }

  /** True once nobody reads any more; what is written then is dropped. */
  get gone(): boolean {
    return this.#gone;
  }

  /** Resolves when more may be written. Rejects where writing failed for another reason than a reader who left. */
  async write(text: string): Promise<void> {
    if (!this.#gone && !this.#stream.write(text)) {
      await new Promise<void>((resolve) => {
        this.#wake.add(resolve);
        if (this.#gone) this.#proceed();
      });
    }
    if (this.#failure !== null) throw this.#failure;
  }

  /** Resolves once everything is out. Rejects as `write` does: a full disk may show only now. */
  async finish(): Promise<void> {
    if (!this.#gone) await new Promise<void>((resolve) => this.#stream.write('', () => resolve()));
    if (this.#failure !== null) throw this.#failure;
  }

  #leave(): void {
    this.#gone = true;
    this.#proceed();
  }

  #proceed(): void {
    for (const wake of this.#wake) wake();
    this.#wake.clear();
  }
}
