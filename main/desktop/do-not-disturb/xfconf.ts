import { followOwner, inVariant, listenTo } from '../bus-owner.ts';
import type { SessionBus } from '../notifications/session-bus.ts';

const name = 'org.xfce.Xfconf';
const channel = 'xfce4-notifyd';
const property = '/do-not-disturb';

/** Follows the do-not-disturb of Xfce. */
export async function followXfconf(
  bus: SessionBus,
  tell: (heldBack: boolean) => void,
): Promise<void> {
  bus.onSignal(({ interface: face, member, body: [inChannel, changed, value] }) => {
    if (face !== name || inChannel !== channel || changed !== property) return;
    tell(member === 'PropertyChanged' && inVariant(value) === true);
  });
  await listenTo(bus, `sender='${name}',interface='${name}',arg0='${channel}'`);
  await followOwner(bus, name, async (owned) => {
    if (owned) return await look();
    tell(false);
  });

  async function look() {
    const reply = await bus.call({
      destination: name,
      path: '/org/xfce/Xfconf',
      interface: name,
      member: 'GetProperty',
      signature: 'ss',
      body: [channel, property],
    });
    tell(reply.ok && inVariant(reply.value[0]) === true);
  }
}
