export { askAs, askAsGuest, askWith, serviceToken } from './api';
export type { Ask } from './api';
export { expectNoSeriousAxeViolations } from './axe';
export {
  canControlBackend,
  killBackend,
  startBackend,
  withDevelopmentServer,
} from './backend';
export { expectFleetIsRead, heatCell, openFleet } from './fleet';
export { BOX, untilCatalogued } from './genaiCatalog';
export { expectNothingCutOff } from './layout';
export { pick } from './pick';
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
export { ODD_LENS, oddLens } from './oddLens';
export { screenshot, screenshotInThemes } from './screenshot';
export { signIn } from './signIn';
export { test } from './test';
export { switchTheme, THEMES } from './theme';
export type { Theme } from './theme';
