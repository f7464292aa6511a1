/** Ends a call with a status other than success. */
export class Refusal extends Error {
  readonly status: number;
  readonly extra: object;

  constructor(status: number, message: string, extra: object = {}) {
    super(message);
    this.status = status;
    this.extra = extra;
  }

  /** Backstage's error body. */
  body() {
    const error = { name: 'Error', message: this.message };
    return {
      error,
      response: { statusCode: this.status },
      ...this.extra,
    };
  }
}
