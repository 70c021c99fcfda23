import { afterEach, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { atFirstLook } from '../../renderer/first-look.ts';
import { stateWith } from './preview/state.ts';

const never = { visible: false, count: 0, aim: { view: 'search' } } as const;
const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

function open(hidden: boolean) {
  const page = document.implementation.createHTMLDocument();
  Object.defineProperty(page, 'hidden', { value: hidden, writable: true });
  const mirror = createStore(() => stateWith({ opening: never }));
  const draw = vi.fn();
  const stop = atFirstLook(mirror, page, draw);
  stops.push(stop);
  const show = () => mirror.setState({ opening: { ...never, visible: true, count: 1 } });
  return { page, mirror, draw, show, stop };
}

it('what nobody looks at is not drawn, whatever comes in', () => {
  const { mirror, draw } = open(true);
  mirror.setState({ people: { revision: 7, total: 7, loading: false } });
  expect(draw).not.toHaveBeenCalled();
});

it('what is wanted is drawn, once, before it is on the screen', () => {
  const { page, draw, show } = open(true);
  show();
  expect(draw).toHaveBeenCalledOnce();
  page.dispatchEvent(new Event('visibilitychange'));
  show();
  expect(draw).toHaveBeenCalledOnce();
});

it('what is seen is drawn, asked for or not', () => {
  const { page, draw } = open(true);
  Object.assign(page, { hidden: false });
  page.dispatchEvent(new Event('visibilitychange'));
  expect(draw).toHaveBeenCalledOnce();
  expect(open(false).draw).toHaveBeenCalledOnce();
});

it('nothing is drawn after the end', () => {
  const { draw, show, stop } = open(true);
  stop();
  show();
  expect(draw).not.toHaveBeenCalled();
});
