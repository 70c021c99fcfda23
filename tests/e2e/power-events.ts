import type { Foyer } from './foyer.ts';

/** What the system told of sleep so far. Chromium lets go of its debugged pages meanwhile. */
export async function powerEvents({ app }: Foyer) {
  const events = await app.evaluateHandle(({ powerMonitor }) => {
    const heard: string[] = [];
    powerMonitor.on('suspend', () => heard.push('suspend'));
    powerMonitor.on('resume', () => heard.push('resume'));
    return heard;
  });
  return () => events.evaluate((heard) => [...heard]);
}
