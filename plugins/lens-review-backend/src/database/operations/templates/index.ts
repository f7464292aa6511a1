export { insertTemplateEvent, listTemplateEvents } from './history';
export {
  findTemplate,
  findTemplateNamed,
  insertTemplate,
  listTemplates,
  lockTemplate,
  markTemplateDeleted,
  updateTemplate,
} from './templates';
