import { Evidence, EvidenceDispute, EvidenceStanding } from '../model';
import { isCurrent } from './isCurrent';
import { isDisputed } from './isDisputed';

/** The strongest first. */
const ORDER: readonly EvidenceStanding[] = [
  'contradicts',
  'disputed',
  'supports',
  'undeclared',
  'nothing-found',
];

/** What all evidence on one best practice says together; one contradiction outweighs every support. */
export function evidenceStanding(input: {
  evidence: readonly Evidence[];
  disputes: readonly EvidenceDispute[];
  now: Date;
}): EvidenceStanding {
  const { evidence, disputes, now } = input;
  const current = evidence.filter(item => isCurrent(item, now));
  const said = new Set<EvidenceStanding>(
    current.map(item =>
      isDisputed(item, disputes) ? 'disputed' : item.verdict,
    ),
  );
  return (
    ORDER.find(standing => said.has(standing)) ??
    (evidence.length > 0 ? 'expired' : 'nothing-found')
  );
}
