export type { DemoTemplate } from './demoTemplate';
export { readDemoTemplates } from './readDemoTemplates';
export { writeDemoTemplates } from './writeDemoTemplates';
