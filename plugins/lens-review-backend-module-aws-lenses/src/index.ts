export { lensReviewModuleAwsLenses as default } from './module';
