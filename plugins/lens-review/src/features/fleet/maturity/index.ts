export { MaturitySection } from './MaturitySection';
