import {
  createServer,
  IncomingMessage,
  Server,
  ServerResponse,
} from 'node:http';

/** A request as the server got it. */
export interface WireRequest {
  readonly method: string;
  /** As it was sent, encoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
}

/** What the server answers. */
export interface WireReply {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  /** Sent as JSON, or as it stands where it is text. */
  readonly body?: unknown;
  /** Break the connection in the middle of the answer. */
  readonly breakOff?: boolean;
  /** Answer after so many milliseconds. */
  readonly afterMs?: number;
  /** Never answer. */
  readonly hang?: boolean;
}

type Handler = (request: WireRequest) => WireReply | undefined;

/** A real HTTP server that speaks as much of a service's wire format as a test needs. */
export class WireServer {
  readonly requests: WireRequest[] = [];
  /** Asked before the service itself: for what goes wrong. */
  interfere: Handler = () => undefined;
  readonly #server: Server;
  readonly #service: Handler;

  private constructor(service: Handler) {
    this.#service = service;
    this.#server = createServer((request, response) => {
      this.#answer(request, response);
    });
  }

  static async start(service: Handler): Promise<WireServer> {
    const server = new WireServer(service);
    await new Promise<void>(resolve => {
      server.#server.listen(0, '127.0.0.1', resolve);
    });
    return server;
  }

  get url(): string {
    const address = this.#server.address();
    if (typeof address !== 'object' || !address) {
      throw new Error('The server does not listen');
    }
    return `http://127.0.0.1:${address.port}`;
  }

  get paths(): string[] {
    return this.requests.map(({ path }) => path);
  }

  /** Fails the first requests to a path, and leaves the others to the service. */
  failFirst(path: string, times: number, reply: WireReply): void {
    let left = times;
    this.interfere = request => {
      if (request.path !== path || left === 0) {
        return undefined;
      }
      left -= 1;
      return reply;
    };
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise(resolve => {
      this.#server.close(resolve);
    });
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '/', 'http://wire.test');
    const wire: WireRequest = {
      method: request.method ?? 'GET',
      path: (request.url ?? '/').split('?')[0],
      query: url.searchParams,
      headers: request.headers,
    };
    this.requests.push(wire);
    const reply = this.interfere(wire) ??
      this.#service(wire) ?? { status: 404, body: { message: 'not here' } };
    if (reply.hang) {
      return;
    }
    if (reply.afterMs) {
      const { afterMs, ...late } = reply;
      setTimeout(() => this.#send(late, response), afterMs);
      return;
    }
    this.#send(reply, response);
  }

  #send(reply: WireReply, response: ServerResponse): void {
    const { body } = reply;
    const text = typeof body === 'string' ? body : JSON.stringify(body ?? {});
    response.writeHead(reply.status ?? 200, {
      'content-type': 'application/json',
      ...reply.headers,
    });
    if (reply.breakOff) {
      response.write(text.slice(0, text.length / 2), () => response.destroy());
      return;
    }
    response.end(text);
  }
}
