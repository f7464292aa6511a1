import path from 'node:path';
import { ROOT, inRoot } from '../lib/root.mjs';
import { installDependencies } from './install.mjs';
import { fittingNode } from './node.mjs';
import { pinnedYarn } from './yarn.mjs';
import { withoutNpmSettings } from './npm.mjs';

/** Makes sure that Node, yarn and the dependencies are there; gives back the Node and the environment to run with. */
export async function setUp() {
  const toolchain = inRoot('.toolchain');
  const node = await fittingNode({ toolchain });
  const yarn = await pinnedYarn({ toolchain });
  const env = environment({ node, yarn });
  await installDependencies({ root: ROOT, node, yarn, env });
  return { node, env };
}

function environment({ node, yarn }) {
  const env = withoutNpmSettings(process.env);
  // Windows spells it Path, and treats it the same.
  const name =
    Object.keys(env).find(key => key.toUpperCase() === 'PATH') ?? 'PATH';
  const folders = [
    node.binFolder,
    yarn.binFolder,
    inRoot('node_modules', '.bin'),
    env[name],
  ];
  return {
    ...env,
    [name]: folders.filter(Boolean).join(path.delimiter),
    ...(node.headers && { npm_config_nodedir: node.headers }),
  };
}
