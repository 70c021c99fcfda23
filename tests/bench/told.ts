import type { WatchedPage } from './watched-page.ts';

/** Waits until both accounts are through and everybody they tell of has been gathered. */
export async function everybodyIsThere({ ask }: WatchedPage): Promise<void> {
  await ask(
    () =>
      new Promise<boolean>((tell) => {
        let state = {};
        window.foyer.state((change) => {
          state = { ...state, ...change };
          const { accounts = [], people } = state as Partial<typeof change>;
          const through = accounts.filter(({ status }) => status.kind === 'connected');
          if (through.length === 2 && people?.loading === false && people.total > 0) tell(true);
        });
      }),
  );
}

/** Asks every system anew. */
export async function refresh({ ask }: WatchedPage): Promise<void> {
  await ask(async () => {
    await window.foyer.refresh();
  });
}
