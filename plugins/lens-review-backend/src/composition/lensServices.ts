import { EvidencePusher } from '../config';
import {
  AuthorizedEvidenceService,
  AuthorizedLibraryService,
  AuthorizedPushService,
  LensCollectorsService,
} from '../service';
import { Shared } from './shareServices';

/** What serves the calls on lenses and on the evidence for their best practices. */
export function lensServices(
  shared: Shared,
  options: { pushers: readonly EvidencePusher[] },
) {
  const { access, actors, auth, presenter, evidenceContext } = shared;
  const { collectors } = evidenceContext;
  const library = new AuthorizedLibraryService({
    context: shared.context,
    lenses: shared.readableLenses,
    fleet: shared.fleetAccess,
    actors,
  });
  return {
    library,
    lensCollectors: new LensCollectorsService({
      library,
      collectors,
      pushers: options.pushers,
    }),
    evidence: new AuthorizedEvidenceService({
      evidence: shared.evidence,
      access,
      actors,
      collectors,
      presenter,
    }),
    evidencePush: new AuthorizedPushService({
      context: evidenceContext,
      access,
      auth,
      pushers: options.pushers,
      presenter,
    }),
  };
}
