import { SignalApi } from '@backstage/plugin-signals-react';

/** Stands for Backstage's signals: `send` reaches whoever listens on whatever channel. */
export function fakeSignals() {
  const listeners = new Set<(message: object) => void>();
  const api: SignalApi = {
    subscribe(_, onMessage) {
      const listener = (message: object) =>
        onMessage(JSON.parse(JSON.stringify(message)));
      listeners.add(listener);
      return { unsubscribe: () => listeners.delete(listener) };
    },
  };
  return {
    api,
    listeners,
    send: (message: object) => listeners.forEach(listener => listener(message)),
  };
}
