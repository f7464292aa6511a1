import net from 'node:net';

/** A TCP port that nothing listens on at the moment, chosen by the operating system. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Whether nothing listens on the port, on either loopback address. */
export async function isFree(port) {
  const taken = await Promise.all(
    ['127.0.0.1', '::1'].map(host => accepts(host, port)),
  );
  return !taken.includes(true);
}

function accepts(host, port) {
  return new Promise(resolve => {
    const socket = net.connect({ host, port });
    const answer = value => {
      socket.destroy();
      resolve(value);
    };
    socket.once('connect', () => answer(true));
    socket.once('error', () => answer(false));
  });
}
