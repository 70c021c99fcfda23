import { expect, it, vi } from 'vitest';
import { show } from './show.ts';

const proxy = { host: 'proxy.acme.com', port: 8080, realm: 'Acme', refused: false };
const hidden = { count: 1, visible: false, aim: { view: 'search' } } as const;
const fromTray = { count: 2, visible: true, aim: { view: 'proxy' } } as const;

const seesFocusOn = (tag: string, within: string) =>
  vi.waitFor(() => {
    expect(document.activeElement?.tagName).toBe(tag);
    expect(document.activeElement?.closest(within)).not.toBeNull();
  });

it('whoever comes for the question of a proxy can type the answer at once', async () => {
  const foyer = show({ proxy, opening: hidden });
  await foyer.sees('wants to know who you are');
  foyer.change({ opening: fromTray });
  await foyer.sees('Sign in to the proxy');
  await seesFocusOn('INPUT', '.proxy');
});

it('the same when the question comes a moment after the popover', async () => {
  const foyer = show({ proxy: null, opening: fromTray });
  await seesFocusOn('INPUT', '.launcher');
  foyer.change({ proxy });
  await foyer.sees('Sign in to the proxy');
  await seesFocusOn('INPUT', '.proxy');
});

it('takes the focus from nobody who types, and opens no form that nobody asked for', async () => {
  const foyer = show({ proxy: null, opening: fromTray });
  await foyer.type('[role=combobox]', 'jane');
  foyer.change({ proxy });
  await foyer.sees('Sign in to the proxy');
  await seesFocusOn('INPUT', '.launcher');

  foyer.change({ proxy: null, opening: { count: 3, visible: true, aim: { view: 'search' } } });
  await foyer.missing('Sign in to the proxy');
  foyer.change({ proxy });
  await foyer.sees('wants to know who you are');
  await foyer.missing('Sign in to the proxy');
});
