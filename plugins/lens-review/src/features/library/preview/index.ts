export { LensPreview } from './LensPreview';
