export { UsedAssetsCard } from './UsedAssetsCard';
