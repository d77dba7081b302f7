/** Ends a request when nothing came for too long, or the caller ends it. */
export class Watch {
  readonly #stop = new AbortController();
  readonly #ms: number;
  readonly #outer: AbortSignal | undefined;
  readonly #abort = () => this.#stop.abort();
  #timer: NodeJS.Timeout | undefined;
  isOver = false;

  constructor(ms: number, outer: AbortSignal | undefined) {
    this.#ms = Math.min(ms, 2 ** 31 - 1); // the longest time that a timer takes
    this.#outer = outer;
    outer?.addEventListener("abort", this.#abort);
    this.begin();
  }

  get signal(): AbortSignal {
    return this.#stop.signal;
  }

  /** Waits for the next bytes from now on. */
  begin(): void {
    this.pause();
    this.#timer = setTimeout(() => {
      this.isOver = true;
      this.#abort();
    }, this.#ms);
  }

  /** Something came; how long it takes to use that is not the server's fault. */
  pause(): void {
    clearTimeout(this.#timer);
  }

  end(): void {
    this.pause();
    this.#outer?.removeEventListener("abort", this.#abort);
    this.#abort(); // whatever was not read is not wanted
  }
}
