export { componentKind, type ComponentKind } from './componentKind';
export {
  componentName,
  departmentNumber,
  generateCompany,
  ownerOf,
} from './generateCompany';
export { scatter } from './scatter';
