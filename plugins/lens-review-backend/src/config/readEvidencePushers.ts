import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { toolIdSchema } from '@genai-lens/backstage-plugin-lens-review-common';

const KEY = 'lensReview.evidence.pushers';

/** A service that may send evidence. */
export interface EvidencePusher {
  /** Of its token. */
  readonly subject: string;
  /** For which it may send; undefined: for any. */
  readonly tools?: readonly string[];
}

/** Who may send evidence. What is wrong throws with its full path. */
export function readEvidencePushers(root: Config): readonly EvidencePusher[] {
  const items = root.getOptionalConfigArray(KEY) ?? [];
  const pushers = items.map((item, index) => {
    const tools = item.getOptionalStringArray('tools');
    tools?.forEach((tool, at) => {
      const { error } = toolIdSchema.safeParse(tool);
      if (error) {
        throw new InputError(
          `${KEY}[${index}].tools[${at}]: ${error.issues[0].message}`,
        );
      }
    });
    return { subject: item.getString('subject'), ...(tools && { tools }) };
  });
  pushers.forEach(({ subject }, index) => {
    const first = pushers.findIndex(other => other.subject === subject);
    if (first < index) {
      throw new InputError(
        `${KEY}[${index}].subject: ${subject} is given at ${KEY}[${first}]`,
      );
    }
  });
  return pushers;
}
