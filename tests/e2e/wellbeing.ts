import type { Foyer } from './foyer.ts';

/** What went wrong inside an app without any person being told. */
export interface Wellbeing {
  /** Uncaught errors of both sides, refused promises, a lost renderer, bugs in the log. */
  readonly troubles: () => Promise<readonly string[]>;
}

declare global {
  var foyerTroubles: string[];
}

/** Watches main and the popover's page from now on. */
export async function watchWellbeing({ app, page }: Foyer): Promise<Wellbeing> {
  const seen: string[] = [];
  page.on('crash', () => seen.push('The renderer is gone'));
  page.on('pageerror', (error) => seen.push(`In the page: ${error.message}`));
  app.process().stderr?.on('data', (data: Buffer) => {
    const text = data.toString();
    if (/uncaught|unhandled|TypeError|ReferenceError/i.test(text)) seen.push(`Printed: ${text}`);
  });
  await app.evaluate(() => {
    globalThis.foyerTroubles = [];
    const note = (kind: string) => (error: unknown) =>
      void globalThis.foyerTroubles.push(`${kind} in main: ${error}`);
    process.on('uncaughtExceptionMonitor', note('Uncaught'));
    process.on('unhandledRejection', note('Unhandled'));
  });
  return {
    async troubles() {
      const inMain = await app.evaluate(() => globalThis.foyerTroubles);
      const alive = await page.evaluate(() => document.querySelector('#foyer > *') !== null);
      return [...seen, ...inMain, ...(alive ? [] : ['The popover is empty'])];
    },
  };
}
