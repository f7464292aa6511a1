import { once } from 'node:events';
import http from 'node:http';

/**
 * Runs a backend that tests can end and start again, over HTTP on a free port of the loopback interface:
 * `POST /stop` (as Ctrl-C would), `POST /kill` (no chance to tidy up), `POST /start` (answers when it is ready).
 * `others` are further actions, by path.
 */
export async function startBackendControl(startBackend, others = {}) {
  let backend = startBackend();
  const actions = {
    ...others,
    '/stop': () => backend.stop(),
    '/kill': () => backend.kill(),
    '/start': async () => {
      await backend.stop();
      backend = startBackend();
      await backend.ready;
    },
  };
  const server = http.createServer(async (request, response) => {
    const action = request.method === 'POST' ? actions[request.url] : undefined;
    if (!action) {
      response.writeHead(404).end();
      return;
    }
    try {
      await action();
      response.writeHead(204).end();
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    ready: backend.ready,
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await backend.stop();
    },
  };
}
