export { applyTemplate } from './apply';
export { listTemplateHistory } from './history';
export {
  createTemplate,
  deleteTemplate,
  getTemplate,
  listTemplates,
  replaceTemplate,
} from './templates';
