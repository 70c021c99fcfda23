/** What is needed of the page and of its frame. */
interface Surroundings {
  readonly page: Pick<Document, 'hidden' | 'addEventListener'>;
  /** Lets go of everything that can be made again. */
  readonly letGo: () => void;
  readonly after: (ms: number, then: () => void) => () => void;
}

/** As long as main waits; see `main/rest.ts`. */
const restMs = 5_000;

/** Gives the page's memory back a while after it was hidden, unless it is seen again. */
export function letGoAtRest({ page, letGo, after }: Surroundings): void {
  let cancel = () => {};
  page.addEventListener('visibilitychange', () => {
    cancel();
    cancel = page.hidden ? after(restMs, letGo) : () => {};
  });
}
