import { InputError, isError } from '@backstage/errors';
import {
  choiceKey,
  Lens,
  Problem,
  TakeBody,
} from '@genai-lens/backstage-plugin-lens-review-common';
import { Offer } from '../../database/operations/provisions';
import { PracticeKey } from '../../model';
import { findPractice } from '../plan/findPractice';
import { refuseProblems } from '../problems';
import { isWanted } from './isWanted';
import { ProvidedItem } from './types';

/** The offers that a call takes. What nobody offers is named by its field. */
export function wantedOffers(input: {
  lens: Lens;
  items: readonly ProvidedItem[];
  /** What can be taken. */
  open: readonly Offer[];
  body: Pick<TakeBody, 'practices' | 'provider'>;
}): readonly Offer[] {
  const { lens, items, open, body } = input;
  const provider = body.provider?.toLocaleLowerCase('en-US');
  const from = open.filter(
    ({ providerRef }) => provider === undefined || providerRef === provider,
  );
  if (body.practices === undefined) {
    if (provider === undefined) {
      throw new InputError('practices: name them, or a provider');
    }
    if (from.length === 0) {
      throw new InputError(`provider: '${provider}' offers nothing here`);
    }
    const wanted = new Set(
      items
        .filter(item => isWanted(item) && item.offer?.providerRef === provider)
        .map(choiceKey),
    );
    return from.filter(offer => wanted.has(choiceKey(offer)));
  }
  const found = body.practices.map((named, index) =>
    offerOf({ lens, from, named, path: `practices[${index}]` }),
  );
  const offers = found.flatMap(({ offer }) => offer ?? []);
  refuseProblems([
    ...found.flatMap(({ problem }) => problem ?? []),
    ...repeated(offers),
  ]);
  return offers;
}

function offerOf(input: {
  lens: Lens;
  from: readonly Offer[];
  named: NonNullable<TakeBody['practices']>[number];
  path: string;
}): { offer?: Offer; problem?: Problem } {
  const { named, path } = input;
  const practice = practiceOf(input);
  if ('problem' in practice) {
    return practice;
  }
  const provider = named.provider?.toLocaleLowerCase('en-US');
  const offers = input.from.filter(
    offer =>
      choiceKey(offer) === choiceKey(practice) &&
      (provider === undefined || offer.providerRef === provider),
  );
  if (offers.length === 1) {
    return { offer: offers[0] };
  }
  const names = offers.map(({ providerRef }) => providerRef).join(' and ');
  return {
    problem:
      offers.length === 0
        ? {
            path:
              provider === undefined ? `${path}.choiceId` : `${path}.provider`,
            message:
              provider === undefined
                ? `Nobody offers ${practice.choiceId} here.`
                : `'${provider}' does not offer ${practice.choiceId} here.`,
          }
        : {
            path: `${path}.provider`,
            message: `${names} offer ${practice.choiceId}; say which.`,
          },
  };
}

function practiceOf({
  lens,
  named,
  path,
}: {
  lens: Lens;
  named: { choiceId: string; questionId?: string };
  path: string;
}): PracticeKey | { problem: Problem } {
  try {
    return findPractice(lens, named);
  } catch (error) {
    if (isError(error)) {
      return {
        problem: { path: `${path}.choiceId`, message: `${error.message}.` },
      };
    }
    throw error;
  }
}

function repeated(offers: readonly Offer[]): Problem[] {
  const keys = offers.map(choiceKey);
  return offers.flatMap(({ choiceId }, index) =>
    keys.indexOf(keys[index]) < index
      ? [
          {
            path: `practices[${index}]`,
            message: `${choiceId} is named twice.`,
          },
        ]
      : [],
  );
}
