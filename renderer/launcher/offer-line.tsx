import { ForwardIcon } from '../design/icons.tsx';
import { KeyCaps } from '../design/key-caps.tsx';
import { useFoyer, useWords } from '../foyer.ts';
import { alone } from '../text/alone.ts';
import type { Offer } from './offers.ts';

interface Line {
  readonly offer: Offer;
  /** Whether Enter takes it; else Ctrl or Command and N do. */
  readonly first: boolean;
  readonly onTake: () => void;
}

/** One line with what the typed words are good for. */
export function OfferLine({ offer, first, onTake }: Line) {
  const { mac } = useFoyer();
  return (
    <div class="offer" role="status">
      <button type="button" onClick={onTake}>
        <ForwardIcon />
        <span class="offer-text">
          <OfferText offer={offer} />
        </span>
        <KeyCaps keys={first ? ['Enter'] : [mac ? '⌘' : 'Ctrl', 'N']} />
      </button>
    </div>
  );
}

/** Nobody reads more than this of a name; the rest of a hostile one only costs. */
const most = 200;
const quoted = (text: string) => alone(text.slice(0, most));

function OfferText({ offer }: Pick<Line, 'offer'>) {
  const { say } = useWords();
  if (offer.kind === 'address') {
    return <bdi class="foreign">{say('offer.address', { address: quoted(offer.address) })}</bdi>;
  }
  const { spaceName, inviterName, inviterEmail, host } = offer.invitation;
  const by = inviterName || inviterEmail;
  return (
    <>
      <bdi class="foreign">
        {spaceName === ''
          ? say('offer.join')
          : say('offer.join-space', { space: quoted(spaceName) })}
      </bdi>
      <bdi class="foreign offer-more">
        {by === '' ? quoted(host) : say('offer.from', { name: quoted(by), host: quoted(host) })}
      </bdi>
    </>
  );
}
