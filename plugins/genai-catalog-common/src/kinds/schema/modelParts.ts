import { MODEL_KIND } from '../apiVersion';
import {
  MODEL_APPROVAL_STATUSES,
  MODEL_DEPRECATION_STATUSES,
} from '../ModelEntityV1alpha1';
import {
  amount,
  count,
  date,
  oneOf,
  record,
  text,
  texts,
  webAddress,
} from './fields';
import { reference } from './references';

/** `spec.pricing` of a Model. */
export const pricingSchema = record('What it costs.', {
  currency: text('Currency by its three letters.', {
    pattern: '^[A-Z]{3}$',
    errorMessage: 'must be the three letters of a currency, such as USD',
  }),
  per: text('How much the prices are for.', { examples: ['1M tokens'] }),
  input: amount('Price of what goes in.'),
  output: amount('Price of what comes out.'),
  asOf: date('When the prices were looked up.'),
  source: text('Where the prices are from.'),
});

/** `spec.deprecation` of a Model. */
export const deprecationSchema = record(
  "The provider's announcements of its end.",
  {
    status: oneOf('Where it stands today.', MODEL_DEPRECATION_STATUSES),
    legacyAt: date('From when on it is not offered to newcomers.'),
    endOfLifeAt: date('From when on it does not answer.'),
    replacement: reference('The model to use instead.', {
      kinds: [MODEL_KIND],
      defaultKind: MODEL_KIND,
      example: 'model:claude-y',
    }),
    source: text('Where the announcement is from.'),
  },
);

/** `spec.approval` of a Model. */
export const approvalSchema = record('Whether it may be used here.', {
  status: oneOf('What was decided.', MODEL_APPROVAL_STATUSES),
  useCases: texts('What it may be used for.'),
  by: text('Who decided.'),
  expiresAt: date('Until when the decision holds.'),
});

/** `spec.card` of a Model. Cards of pulled models are kept in the ledger instead. */
export const cardSchema = record('The model card, written by hand.', {
  intendedUse: texts('What it is meant for.'),
  limitations: texts('What it is not good at.'),
  trainingData: text('What it was trained on.'),
  ethicalConsiderations: texts('What to think of before using it.'),
  fairness: texts('How it treats different groups of people.'),
  url: webAddress('The full card.'),
});

/** `spec.summary` of a Model. */
export const modelSummarySchema = record('Written by the ledger only.', {
  versions: count('How many versions there are.'),
  regions: count('How many regions offer it.'),
  evaluations: count('How many evaluations were run.'),
  cardComplete: {
    ...count('Percent of the model card that is filled in.'),
    maximum: 100,
  },
});
