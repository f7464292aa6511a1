import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutNpmSettings } from './npm.mjs';

test('of an outer npm only what says where to fetch from is passed on', () => {
  const kept = {
    PATH: '/bin',
    npm_config_registry: 'https://mirror.example',
    npm_config_cache: '/cache',
    NPM_CONFIG_HTTPS_PROXY: 'http://proxy.example',
  };
  const dropped = {
    npm_config_prefix: '/usr',
    npm_config_local_prefix: '/repo',
    npm_config_global: 'true',
    npm_lifecycle_event: 'start',
    npm_package_json: '/repo/package.json',
  };
  assert.deepEqual(withoutNpmSettings({ ...kept, ...dropped }), kept);
});
