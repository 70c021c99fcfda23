import { either, literal, oneOf, shape, text } from '../../../preload/guards.ts';

/** What a start asks of the Foyer that runs, or that it becomes. None of it reaches anybody. */
export type Wish =
  /** As a click on the program's icon. */
  | { readonly do: 'open' }
  | { readonly do: 'toggle' }
  | { readonly do: 'requests' }
  /** As at login: in the tray, without a window. */
  | { readonly do: 'stay-hidden' }
  /** With this in the search field. */
  | { readonly do: 'chat'; readonly query: string };

const plainWish = shape({ do: oneOf(['open', 'toggle', 'requests', 'stay-hidden']) });
const chatWish = shape({ do: literal('chat'), query: text(1, 200) });
const isWish = either(plainWish, chatWish);

/** The wish that a second start handed over; one of another version may say what is not known. */
export function wishFrom(handedOver: unknown): Wish {
  return isWish(handedOver) ? handedOver : { do: 'open' };
}
