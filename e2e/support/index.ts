export { expectNoSeriousAxeViolations } from './axe';
export {
  canControlBackend,
  killBackend,
  startBackend,
  stopBackend,
} from './backend';
export { expectFleetIsRead, heatCell, openFleet } from './fleet';
export {
  expectSaid,
  expectSaved,
  openPillar,
  openTab,
  openView,
  practice,
  question,
  saveStatus,
  say,
} from './review';
export { screenshot } from './screenshot';
export { signIn } from './signIn';
export { switchTheme, THEMES } from './theme';
export type { Theme } from './theme';
