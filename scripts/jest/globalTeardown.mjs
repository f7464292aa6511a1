/** Stops the PostgreSQL that the set-up started; one that the environment named is left alone. */
export default async function globalTeardown() {
  await globalThis.genaiLensPostgres?.stop();
}
