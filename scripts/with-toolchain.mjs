import { runWithToolchain } from './setup/runWithToolchain.mjs';

// For example: node scripts/with-toolchain.mjs yarn tsc
await runWithToolchain(() => process.argv.slice(2));
