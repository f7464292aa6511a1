export { cellLook, cellWordsClass, type CellMark } from './cellLook';
export { RiskGrid } from './RiskGrid';
export { RiskGridLegend, type LegendEntry } from './RiskGridLegend';
