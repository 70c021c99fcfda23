import { describe, expect, it } from 'vitest';
import { createErase } from '../../../../main/desktop/erase/erase.ts';
import { failure, type Outcome, success } from '../../../../preload/contract.ts';
import { connected, stateWith } from '../../a-state.ts';

function desk(agreed: boolean, ends: { leave?: Outcome<void>; places?: readonly string[] } = {}) {
  const done: string[] = [];
  const asked: string[] = [];
  const state = stateWith(connected('spaces:1'), {
    ...connected('symphony:2'),
    address: 'jane\u202e@acme\n.example',
  });
  const { leave = success(), places = ['/home/jane/.config/Foyer'] } = ends;
  const erase = createErase({
    state,
    async confirm({ message, detail }) {
      asked.push(message, detail);
      return agreed;
    },
    async leave() {
      done.push('leave');
      return leave;
    },
    async stopStarting() {
      done.push('stop starting');
      return success();
    },
    forgetLinks: () => done.push('forget links'),
    places: places.length === 0 ? undefined : places,
    sweep: (swept) => done.push(`sweep ${swept}`),
    quit: () => done.push('quit'),
  });
  return { erase, done, asked, state };
}

describe('signing out and erasing', () => {
  it('names what goes before it goes, and then takes all of it', async () => {
    const { erase, done, asked } = desk(true);
    expect(await erase()).toEqual(success());
    const [question, detail = ''] = asked;
    expect(question).toBe('Sign out and erase everything?');
    expect(detail).toContain('Avaya Spaces (me@home.example) and Symphony (jane@acme .example).');
    expect(detail).toContain('keychain');
    expect(detail).toContain('/home/jane/.config/Foyer');
    expect(done).toEqual([
      'leave',
      'stop starting',
      'forget links',
      'sweep /home/jane/.config/Foyer',
      'quit',
    ]);
  });

  it('does nothing when the person says no', async () => {
    const { erase, done } = desk(false);
    expect(await erase()).toEqual(success());
    expect(done).toEqual([]);
  });

  it('stays, and says why, when the keychain does not open', async () => {
    const { erase, done } = desk(true, { leave: failure('keychain-locked') });
    expect(await erase()).toMatchObject({ problem: { code: 'keychain-locked' } });
    expect(done).toEqual(['leave']);
  });

  it('is refused without a question where the profile is no folder of its own', async () => {
    const { erase, done, asked } = desk(true, { places: [] });
    expect(await erase()).toMatchObject({ problem: { code: 'not-allowed' } });
    expect([done, asked]).toEqual([[], []]);
  });

  it('asks in the language that Foyer speaks', async () => {
    const { erase, asked, state } = desk(false);
    state.setState({ language: 'de' });
    await erase();
    expect(asked[0]).toBe('Abmelden und alles löschen?');
  });
});
