import { isError } from '@backstage/errors';
import express from 'express';

/** Sends what a refusal carries beside its message, such as what stands now; everything else is left to the framework. */
export function refusalBodies(options: {
  /** What to put beside Backstage's error body; undefined: it is none of the plugin's own refusals. */
  detailsOf: (error: unknown) => object | undefined;
  statusCode: number;
}): express.ErrorRequestHandler {
  const { detailsOf, statusCode } = options;
  return (error, req, res, next) => {
    const details = detailsOf(error);
    if (!details || !isError(error) || res.headersSent) {
      next(error);
      return;
    }
    const { name, message } = error;
    res.status(statusCode).json({
      error: { name, message },
      request: { method: req.method, url: req.originalUrl },
      response: { statusCode },
      ...details,
    });
  };
}
