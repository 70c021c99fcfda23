import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { askChannel, followChannel } from '../../preload/channels.ts';
import { contract } from '../../preload/contract.ts';
import type { Desk } from '../desk/index.ts';
import { expect, test } from './fixtures.ts';
import type { Foyer } from './foyer.ts';

test.use({ simulatorOptions: { people: 20, accepted: 2 } });

const asks = Object.entries(contract)
  .filter(([, { kind }]) => kind === 'ask')
  .map(([name]) => name);
const channels = Object.entries(contract).map(([name, { kind }]) =>
  kind === 'ask' ? askChannel(name) : followChannel(name),
);
const refused = { ok: false, problem: { code: 'refused' } };

/** A preload that can say anything on any channel, which no page of ours has. */
async function writeLoosePreload(desk: Desk): Promise<string> {
  const path = join(desk.folder, 'loose.cjs');
  await writeFile(
    path,
    `const { contextBridge, ipcRenderer } = require('electron');
    const heard = [];
    ipcRenderer.on('foyer:change:state', () => heard.push('state'));
    contextBridge.exposeInMainWorld('loose', {
      ask: (channel, question) => ipcRenderer.invoke(channel, question),
      heard: () => heard,
    });`,
  );
  return path;
}

/** Another window of the app at an address; what it is answered on each channel, and what it hears. */
function askFromAnotherWindow({ app }: Foyer, preload: string, address: string) {
  return app.evaluate(
    async ({ BrowserWindow }, [script, url, all]) => {
      const stranger = new BrowserWindow({
        show: false,
        webPreferences: { preload: script, sandbox: true },
      });
      await stranger.loadURL(url);
      const answers: unknown = await stranger.webContents.executeJavaScript(
        `Promise.all(${JSON.stringify(all)}.map((channel) => loose.ask(channel)))`,
      );
      const heard: unknown = await stranger.webContents.executeJavaScript('loose.heard()');
      stranger.destroy();
      return { answers, heard };
    },
    [preload, address, channels] as const,
  );
}

/** The state but for the people, who may still be coming in. */
const said = (foyer: Foyer) => ({ ...foyer.state(), people: null });

test('another window of the same app is refused on every channel, whatever it shows', async ({
  foyer,
  desk,
  simulator,
}) => {
  const before = said(foyer);
  const preload = await writeLoosePreload(desk);
  for (const address of ['app://foyer/index.html', simulator.url, 'data:text/html,hello']) {
    const { answers, heard } = await askFromAnotherWindow(foyer, preload, address);
    expect(answers).toHaveLength(channels.length);
    for (const answer of Array.isArray(answers) ? answers : []) {
      expect(answer).toMatchObject(refused);
    }
    expect(heard).toEqual([]);
  }
  expect(said(foyer)).toEqual(before);
});

test('our own window is refused on every channel once it shows another page', async ({
  foyer,
  simulator,
}) => {
  const answers: unknown = await foyer.app.evaluate(
    async ({ BrowserWindow }, [url, all]) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      await contents?.loadURL(url);
      const asked = `Promise.all(${JSON.stringify(all)}.map((name) => window.foyer[name]()))`;
      return contents?.executeJavaScript(asked);
    },
    [simulator.url, asks] as const,
  );
  expect(answers).toHaveLength(asks.length);
  for (const answer of Array.isArray(answers) ? answers : []) expect(answer).toMatchObject(refused);
  const later = foyer.app.evaluate(
    ({ app, BrowserWindow }) => app.isReady() && BrowserWindow.getAllWindows().length,
  );
  expect(await later).toBe(1);
});

test('a question that is not what the contract says is refused, and nothing comes of it', async ({
  foyer,
}) => {
  const before = said(foyer);
  const answered = await foyer.page.evaluate(async (names) => {
    const endless = 'x'.repeat(1_000_000);
    const wrong = [
      null,
      0,
      'text',
      [],
      {},
      { unexpected: true },
      { personId: '', favourite: 'yes', requestId: 1, answer: 'maybe', accelerator: '' },
      { query: endless, from: 0, count: 10 },
      { query: '', from: -1, count: 1e9 },
      { accountId: endless, personId: endless, clientSecret: endless, recording: 1 },
      new Date(),
      new Map([['personId', 'x']]),
      Number.NaN,
    ];
    const answers: [string, number, unknown][] = [];
    for (const name of names) {
      for (const [at, question] of wrong.entries()) {
        const ask: unknown = Reflect.get(window.foyer, name);
        if (typeof ask !== 'function') throw new Error(`There is no ${name}`);
        const answer: unknown = await Reflect.apply(ask, undefined, [question]);
        answers.push([name, at, answer]);
      }
    }
    return answers;
  }, asks);
  expect(answered).toHaveLength(asks.length * 13);
  const taken = answered.filter(([, , answer]) => JSON.stringify(answer).includes('"ok":true'));
  // All of a settings change is optional: nothing at all is a change of nothing.
  expect(taken.map(([name, at]) => `${name} ${at}`)).toEqual(['changeSettings 4']);
  for (const [name, at, answer] of answered) {
    // To leave a proxy unanswered is a question of the contract, where none waits.
    if (['changeSettings 4', 'answerProxy 0'].includes(`${name} ${at}`)) continue;
    expect(answer, `${name} ${at}`).toMatchObject(refused);
  }
  expect(said(foyer)).toEqual(before);
});
