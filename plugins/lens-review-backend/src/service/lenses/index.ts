export { AuthorizedLensService } from './AuthorizedLensService';
