import { pipeline } from 'node:stream/promises';
import { lensReviewContract } from '@genai-lens/backstage-plugin-lens-review-common';
import { BindDeps, parseInput } from '@genai-lens/http-contract-node';
import express from 'express';
import { AuthorizedFleetService } from '../service';

/** The list of components, as JSON or as a file that is written while it is read. */
export function bindFleetComponents(
  { router, httpAuth, onBehalfOfHeader }: BindDeps,
  { fleet }: { fleet: AuthorizedFleetService },
): void {
  const { listFleetComponents, queryFleetComponents } = lensReviewContract;
  const serve =
    (inputOf: (req: express.Request) => unknown): express.RequestHandler =>
    async (req, res) => {
      const credentials = await httpAuth.credentials(req, {
        allow: ['user', 'service'],
      });
      const query = parseInput(queryFleetComponents.body, inputOf(req));
      const caller = { credentials, onBehalfOf: req.get(onBehalfOfHeader) };
      if (query.format === 'json') {
        res.json(await fleet.listComponents(query, caller));
        return;
      }
      const file = await fleet.exportComponents(query, caller);
      res.type('text/csv').attachment('components.csv');
      await pipeline(file, res).catch(unlessGone);
    };
  router.get(
    listFleetComponents.path,
    serve(req => req.query),
  );
  router.post(
    queryFleetComponents.path,
    serve(req => req.body ?? {}),
  );
}

/** Whoever asked may go away before the end; that is no failure. */
function unlessGone(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') {
    throw error;
  }
}
