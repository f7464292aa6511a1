const EVERY_MS = 10;

/** Watches how far the memory of this process grows, in bytes of its resident set. */
export class PeakMemory {
  readonly #start = process.memoryUsage.rss();
  readonly #timer: NodeJS.Timeout;
  #peak = this.#start;

  constructor() {
    this.#timer = setInterval(() => this.#look(), EVERY_MS);
  }

  /** How far it has grown so far, at its highest. */
  get growth(): number {
    this.#look();
    return this.#peak - this.#start;
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    this.#peak = Math.max(this.#peak, process.memoryUsage.rss());
  }
}
