/** A key that no other call has; not a secret. `crypto.randomUUID` is missing where a portal is served without TLS. */
export function newKey(): string {
  return [Date.now(), Math.random(), Math.random()]
    .map(part => part.toString(36).replace('0.', ''))
    .join('-');
}
