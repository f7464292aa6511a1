import { FleetScope } from '../../src/model';
import { LENS_IDS } from './lenses';

const [lensId] = LENS_IDS;

/** What a caller asks for who may read everything. */
export const EVERYTHING: FleetScope = {
  lensIds: [lensId],
  filters: {},
  visibility: { entities: { kind: 'all' }, reviews: { kind: 'all' } },
};

/** The same for a caller for whom the policy names a condition, which everything in the fleet meets: nothing stored may be used. */
export const UNDER_CONDITIONS: FleetScope = {
  ...EVERYTHING,
  visibility: {
    entities: {
      kind: 'conditions',
      criteria: {
        kind: 'kind-is-any',
        kinds: ['component', 'system', 'model'],
      },
    },
    reviews: { kind: 'all' },
  },
};
