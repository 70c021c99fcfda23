import { failure, type Outcome, type Service, success } from '../../../preload/contract.ts';
import { createLatest } from '../latest.ts';
import { type Mail, mailAddressOf } from '../mail/mail-address.ts';
import type { Made } from './round.ts';

interface Surroundings {
  readonly openMail: (address: string) => Promise<Outcome<void>>;
  /** `html` is for programs that take it, like Outlook; empty: there is none. */
  readonly copy: (text: string, html?: string) => void;
}

/** Spaces that were made since the start, and how others are told of them. */
interface MadeSpaces extends Pick<Service, 'sendMail' | 'copyFromSpace'> {
  readonly keep: (made: Made) => void;
}

const mostKept = 20;

/** Remembers the latest spaces. All questions: `not-found` for another one, or one without a mail. */
export function createMadeSpaces({ openMail, copy }: Surroundings): MadeSpaces {
  const kept = createLatest<Made>(mostKept);

  async function open(mail: Mail): Promise<Outcome<void>> {
    const address = mailAddressOf(mail);
    return address === null ? failure('refused') : openMail(address);
  }

  /** What does not fit the address is copied, to be put into the mail by hand. */
  async function openEmpty({ mail, outlook }: Made & { readonly mail: Mail }) {
    const isFull = mailAddressOf({ ...mail, text: '' }) === null;
    const text = isFull ? `${mail.to.join(', ')}\n\n${mail.text}` : mail.text;
    copy(text, isFull ? '' : outlook);
    return open({ to: isFull ? [] : mail.to, subject: mail.subject, text: '' });
  }

  return {
    keep: (made) => kept.put(made.space.spaceId, made),

    async sendMail({ spaceId }) {
      const made = kept.get(spaceId);
      if (!made?.mail) return failure('not-found');
      const { mail, outlook } = made;
      // An address carries plain text alone, and Outlook's own text is none.
      const fits = outlook === '' && mailAddressOf(mail) !== null;
      const opened = await (fits ? open(mail) : openEmpty({ ...made, mail }));
      return opened.ok ? success(fits ? 'opened' : 'copied') : opened;
    },

    copyFromSpace({ spaceId, what }) {
      const made = kept.get(spaceId);
      if (!made) return failure('not-found');
      if (what === 'link') copy(made.space.link);
      else if (made.mail) copy(made.mail.text, made.outlook);
      else return failure('not-found');
      return success();
    },
  };
}
