export { expectNoSeriousAxeViolations } from './axe';
export {
  canControlBackend,
  killBackend,
  startBackend,
  stopBackend,
} from './backend';
export { screenshot } from './screenshot';
export { signIn } from './signIn';
export { switchTheme, THEMES } from './theme';
export type { Theme } from './theme';
