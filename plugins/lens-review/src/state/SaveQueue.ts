import { backOffSeconds } from './backOff';
import { Lane } from './Lane';

/** `held`: waits for a person. `failed`: is tried again. */
export type SaveOutcome = 'done' | 'held' | 'failed';

interface SaveQueueOptions {
  lane: Lane;
  /** Saves the newest state of what `key` names; never throws. */
  save: (key: string) => Promise<SaveOutcome>;
}

/** Saves by key: what is scheduled twice is saved once, one request is in flight, failures back off together. */
export class SaveQueue {
  readonly #lane: Lane;
  readonly #save: SaveQueueOptions['save'];
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #ready = new Set<string>();
  #failures = 0;
  #paused = false;
  #retryTimer: ReturnType<typeof setTimeout> | undefined;
  #pumping: Promise<void> | undefined;

  constructor(options: SaveQueueOptions) {
    this.#lane = options.lane;
    this.#save = options.save;
  }

  /** Makes `key` due after `delayMs`; scheduling it again starts the wait again. */
  schedule(key: string, { delayMs }: { delayMs: number }): void {
    this.cancel(key);
    if (delayMs > 0) {
      this.#waiting.set(
        key,
        setTimeout(() => this.#makeReady(key), delayMs),
      );
    } else {
      this.#makeReady(key);
    }
  }

  cancel(key: string): void {
    clearTimeout(this.#waiting.get(key));
    this.#waiting.delete(key);
    this.#ready.delete(key);
  }

  /** Ends a back-off: there is reason to believe that it works now. */
  retryNow(): void {
    this.#paused = false;
    clearTimeout(this.#retryTimer);
    this.#retryTimer = undefined;
    this.#pump();
  }

  /** Makes everything due now, and waits until it has been tried. */
  async flush(): Promise<void> {
    for (const key of [...this.#waiting.keys()]) {
      this.schedule(key, { delayMs: 0 });
    }
    this.retryNow();
    await this.#pumping;
  }

  /** After a try that fails there is no next one until `retryNow`. */
  pause(): void {
    this.#paused = true;
    clearTimeout(this.#retryTimer);
    this.#retryTimer = undefined;
  }

  #makeReady(key: string) {
    this.#waiting.delete(key);
    this.#ready.add(key);
    this.#pump();
  }

  #pump() {
    if (this.#ready.size && !this.#pumping && !this.#retryTimer) {
      this.#pumping = this.#work();
    }
  }

  async #work() {
    for (const key of this.#ready) {
      this.#ready.delete(key);
      const outcome = await this.#lane.run(() => this.#save(key));
      if (outcome === 'failed') {
        this.#ready.add(key);
        this.#backOff();
        break;
      }
      this.#failures = 0;
    }
    this.#pumping = undefined;
  }

  #backOff() {
    if (this.#paused) {
      return;
    }
    this.#failures += 1;
    this.#retryTimer = setTimeout(
      () => this.retryNow(),
      backOffSeconds(this.#failures) * 1000,
    );
  }
}
