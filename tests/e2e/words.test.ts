import { expect, test } from './fixtures.ts';

test.use({ simulatorOptions: { people: 20, accepted: 2, incoming: 1 } });

test('a language is spoken by the tray, notifications and commands from the moment it is chosen', async ({
  desk,
  foyer,
  simulator,
}) => {
  const item = await desk.tray.waitForItem(5_000);
  const labels = async () => (await item.menu()).children.map(({ label }) => label);
  expect(await labels()).toEqual(expect.arrayContaining(['Open Foyer', 'Quit Foyer']));
  const [first] = foyer.state().requests;
  await desk.notifications.waitFor(
    ({ summary }) => summary === `${first?.name} would like to connect`,
    5_000,
  );

  await foyer.page.evaluate(() => window.foyer.changeSettings({ language: 'de' }));
  await foyer.until(({ language }) => language === 'de');
  await item.waitFor(async () => (await labels()).includes('Foyer beenden'), 5_000);
  expect(await item.tooltip()).toBe('Foyer · 1 Person klopft an');
  await desk.notifications.waitFor(
    ({ summary }) => summary === `${first?.name} möchte mit Ihnen in Kontakt treten`,
    5_000,
  );

  simulator.control.arrive();
  await foyer.page.evaluate(() => window.foyer.refresh());
  await foyer.until(({ requests }) => requests.length === 2);
  const name = foyer.state().requests.find(({ id }) => id !== first?.id)?.name ?? 'nobody';
  const told = await desk.notifications.waitFor(({ summary }) => summary.includes(name), 5_000);
  expect(told.summary).toBe(`${name} möchte mit Ihnen in Kontakt treten`);
  expect(told.actions.map(({ label }) => label)).toEqual(['Öffnen', 'Annehmen', 'Ablehnen']);

  const purposes = (query: string) =>
    foyer.page.evaluate(async (asked) => {
      const listed = await window.foyer.listCommands({ query: asked });
      return listed.ok ? listed.value.map(({ purpose }) => purpose) : [];
    }, query);
  expect(await purposes('Raum')).toContain('Einen Raum anlegen');
  expect(await purposes('make room')).toContain('Einen Raum anlegen');
});
