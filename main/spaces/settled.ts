import { failure, type Outcome, success } from '../../preload/contract.ts';
import type { Values } from '../net/question.ts';
import type { SettledWrites } from '../net/settled-write.ts';
import {
  createSpace,
  inviteToSpace,
  type NewInvite,
  type NewSpace,
  type Place,
} from './inviting.ts';
import { spacesOperations } from './operations.ts';

/** The writes of Spaces that can be looked for when their answer does not come. */
export function settledWrites(means: Place): SettledWrites {
  const { createSpace: making, add } = spacesOperations.invitations;
  return {
    async 'invitations.createSpace'(question, settling) {
      const fits = checked<NewSpace>(making, question);
      return fits.ok ? createSpace(fits.value, { ...means, ...settling }) : fits;
    },
    async 'invitations.add'(question, settling) {
      const fits = checked<NewInvite>(add, question);
      return fits.ok ? inviteToSpace(fits.value, { ...means, ...settling }) : fits;
    },
  };
}

/** The question if the operation takes it: then it has the type that the row gives it. */
function checked<Question>(
  { check }: Pick<typeof spacesOperations.invitations.add, 'check'>,
  question: Values,
): Outcome<Question> {
  const found = check(question);
  return found.ok ? success(question as Question) : failure('refused', { ...found.wrongs[0] });
}
