export { holding } from './holding';
export { stateOf } from './reasons';
export { BY_PLUGIN, settleProvider, settleTakers } from './settle';
