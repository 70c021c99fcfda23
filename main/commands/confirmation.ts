import type { CommandValues } from '../../preload/contract.ts';
import { plainText } from '../people/plain-text.ts';
import type { CommandWords } from '../text/en/commands.ts';
import { enteredFacts } from './entered.ts';
import type { Naming } from './naming.ts';
import type { Speech } from './speech.ts';
import type { OpenAccount, Row } from './systems.ts';

/** A question of yes or no, put to the person by the system. No is what happens by itself. */
export interface Confirmation {
  readonly message: string;
  readonly detail: string;
  /** What the button says that goes on. */
  readonly action: string;
  readonly cancel: string;
}

interface Asked {
  readonly open: OpenAccount;
  readonly name: string;
  readonly row: Row;
  readonly values: CommandValues;
}

interface Exactly {
  readonly message: string;
  readonly means?: string;
  readonly action: string;
}

const typed: Readonly<Record<string, keyof CommandWords['typed']>> = {
  'admin.user.updateStatus': 'deactivate',
  'room.setActive': 'deactivate',
  'certificate.delete': 'delete',
  'admin.message.suppress': 'suppress',
};

/** What has to be typed before this operation destroys something. */
export function confirmationWord(name: string, words: CommandWords): string {
  return words.typed[typed[name] ?? 'confirm'];
}

/** Whether the typed word is the one that is asked for. */
export function isTyped(entry: string, word: string): boolean {
  return entry.trim().normalize().toLowerCase() === word.normalize();
}

/** What will happen, by its names: looked up as far as they can be. */
export async function confirmationFor(
  asked: Asked,
  naming: Naming,
  speech: Speech,
): Promise<Confirmation> {
  const { words } = speech;
  const { account } = asked.open;
  const [exactly, facts] = await Promise.all([
    exactlyWhat(asked, naming, speech),
    enteredFacts(asked, naming, speech),
  ]);
  const where = words.where(account.host, plainText(account.name));
  const detail = [exactly.means ?? '', ...facts, where].filter((line) => line !== '');
  return {
    message: exactly.message,
    detail: detail.join('\n'),
    action: exactly.action,
    cancel: words.cancel,
  };
}

async function exactlyWhat(asked: Asked, naming: Naming, speech: Speech): Promise<Exactly> {
  const { words } = speech;
  const { open, name, row, values } = asked;
  switch (name) {
    case 'room.setActive': {
      const room = await naming.room(open, values['roomId']);
      if (values['active'] === true)
        return { message: words.activateRoom(room), action: words.activate };
      const means = words.deactivateRoomMeans;
      return { message: words.deactivateRoom(room), means, action: words.deactivate };
    }
    case 'admin.user.updateStatus': {
      const user = await naming.user(open, values['userId']);
      if (values['status'] === 'ENABLED')
        return { message: words.activateUser(user), action: words.activate };
      const means = words.deactivateUserMeans;
      return { message: words.deactivateUser(user), means, action: words.deactivate };
    }
    case 'certificate.delete': {
      const certificate = await naming.certificate(open, values['fingerPrint']);
      const means = words.deleteCertificateMeans;
      return { message: words.deleteCertificate(certificate), means, action: words.remove };
    }
    case 'admin.message.suppress': {
      const message = words.suppressMessage(
        words.named(plainText(String(values['messageId']), 80)),
      );
      return { message, means: words.suppressMessageMeans, action: words.suppress };
    }
    default: {
      const purpose = speech.purpose(name, row.description.purpose);
      return { message: words.really(purpose), action: words.goOn(purpose) };
    }
  }
}
