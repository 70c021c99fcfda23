import type { Bridge } from '../preload/contract.ts';
import type { Draft, Drafts } from './accounts/drafts.ts';

/** Typing is remembered when it rests for so long. */
const restMs = 300;

/**
 * Goes on with the drafts of the page before this one, which broke or was given back after long
 * hiding, and keeps those of this one with main, which outlives them all. The returned function
 * ends it.
 */
export function keepDrafts(
  bridge: Pick<Bridge, 'keepDrafts' | 'recallDrafts'>,
  drafts: Drafts,
): () => void {
  const empty = drafts.getState();
  let timer: ReturnType<typeof setTimeout> | undefined;
  void bridge.recallDrafts().then((recalled) => {
    const text = recalled.ok ? recalled.value : null;
    // What was typed meanwhile is newer.
    if (text !== null && drafts.getState() === empty) drafts.setState(JSON.parse(text));
  });
  const unfollow = drafts.subscribe((draft) => {
    clearTimeout(timer);
    const keep = () => void bridge.keepDrafts({ drafts: JSON.stringify(lasting(draft)) });
    timer = setTimeout(keep, restMs);
  });
  return () => {
    clearTimeout(timer);
    unfollow();
  };
}

/** The fields of a command may be secrets: they end with the page. So does a browser's sign-in. */
function lasting({ signingInTo, symphony, spaces, newSpace }: Draft): Partial<Draft> {
  return { signingInTo: signingInTo === 'spaces' ? null : signingInTo, symphony, spaces, newSpace };
}
