import express from 'express';
import { AnswerConflictError, IncompleteReviewError } from '../service';

/** Sends what a refusal carries beside its message; everything else is left to the framework. */
export const conflictBodies: express.ErrorRequestHandler = (
  error,
  req,
  res,
  next,
) => {
  const details = detailsOf(error);
  if (!details || res.headersSent) {
    next(error);
    return;
  }
  const { name, message } = error;
  res.status(409).json({
    error: { name, message },
    request: { method: req.method, url: req.originalUrl },
    response: { statusCode: 409 },
    ...details,
  });
};

function detailsOf(error: unknown): object | undefined {
  if (error instanceof AnswerConflictError) {
    return { current: error.current };
  }
  if (error instanceof IncompleteReviewError) {
    return { missing: error.missing };
  }
  return undefined;
}
