import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePolicy, policyFile, readPolicy } from '../../../../main/desktop/settings/policy.ts';

const parse = (content: unknown) => parsePolicy('/policy.json', JSON.stringify(content));

describe('a policy', () => {
  it('forces settings and presets others', () => {
    const read = parse({
      version: 1,
      forced: { symphony: { podUrl: 'https://acme.symphony.com' } },
      preset: { shortcut: 'F9' },
    });
    expect(read.policy).toEqual({
      state: 'in-force',
      file: '/policy.json',
      managed: ['symphony.podUrl'],
      refused: [],
    });
    expect(read.forced).toEqual({ 'symphony.podUrl': 'https://acme.symphony.com' });
    expect(read.preset).toEqual({ shortcut: 'F9' });
  });

  it('holds in all that can be read, and names what cannot', () => {
    const { policy, forced } = parse({
      forced: { shortcut: 'F9', spaces: { webUrl: 'file:///etc/passwd', colour: 'red' } },
      preset: 'nonsense',
      extra: {},
    });
    expect(forced).toEqual({ shortcut: 'F9' });
    expect(policy.state).toBe('broken');
    expect(policy.managed).toEqual(['shortcut']);
    expect(policy.refused).toEqual([
      'extra',
      'forced.spaces.webUrl',
      'forced.spaces.colour',
      'preset',
    ]);
  });

  it.each([
    ['', 'no JSON'],
    ['[1]', 'a list'],
    ['"x"', 'a word'],
    ['{"forced":', 'half of one'],
  ])('that is %j says so and forces nothing', (content) => {
    expect(parsePolicy('/policy.json', content)).toEqual({
      policy: { state: 'broken', file: '/policy.json', managed: [], refused: [] },
      forced: {},
      preset: {},
    });
  });

  it('is none where there is no file, and broken where it cannot be read', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'foyer-policy-'));
    expect((await readPolicy(join(folder, 'policy.json'))).policy.state).toBe('none');
    expect((await readPolicy(folder)).policy.state).toBe('broken');
    await writeFile(join(folder, 'policy.json'), '{"forced":{"watchClipboard":false}}');
    expect((await readPolicy(join(folder, 'policy.json'))).policy).toMatchObject({
      state: 'in-force',
      managed: ['watchClipboard'],
    });
    await rm(folder, { recursive: true });
  });

  it('stands where only administrators write', () => {
    expect(policyFile('linux', {})).toBe('/etc/foyer/policy.json');
    expect(policyFile('darwin', {})).toBe('/Library/Application Support/Foyer/policy.json');
    expect(policyFile('win32', { ProgramData: 'D:\\Data' })).toContain('D:\\Data');
  });
});
