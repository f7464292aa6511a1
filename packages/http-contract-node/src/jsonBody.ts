import { InputError } from '@backstage/errors';
import express from 'express';

/** Reads JSON bodies. One that is malformed is refused without the piece of it that the parser would quote. */
export function jsonBody(options: {
  /** For example `256kb`; more is refused with 413. */
  limit: string;
}): express.RequestHandler {
  const parse = express.json(options);
  return (req, res, next) => {
    parse(req, res, (error?: unknown) => {
      next(
        error instanceof SyntaxError
          ? new InputError('The body is not valid JSON')
          : error,
      );
    });
  };
}
