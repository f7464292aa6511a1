import { inRoot } from './lib/root.mjs';
import { runWithToolchain } from './setup/runWithToolchain.mjs';

await runWithToolchain(node => [
  node,
  inRoot('scripts', 'bench', 'main.mjs'),
  ...process.argv.slice(2),
]);
