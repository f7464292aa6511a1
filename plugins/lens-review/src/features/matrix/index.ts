export { buildMatrix, type Matrix, type MatrixAxis } from './buildMatrix';
export { MatrixView } from './MatrixView';
