import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { options } from '../../../../main/desktop/start/command-line.ts';
import { commandLineWords } from '../../../../main/text/command-line-words.ts';

const linuxFile = (name: string) => readFileSync(`build/linux/${name}`, 'utf8');

describe('every option', () => {
  it.each(options)('%s is told by the help, the manual and each shell', (option) => {
    const name = option.slice(2);
    expect(commandLineWords.help).toContain(`  ${option} `);
    expect(linuxFile('foyer.1')).toContain(`\\-\\-${name}`);
    expect(linuxFile('completion.bash')).toContain(option);
    expect(linuxFile('completion.zsh')).toContain(option);
    expect(linuxFile('completion.fish')).toContain(`-l ${name} `);
  });

  it('of a desktop entry is one that is understood', () => {
    const entry = readFileSync('electron-builder.yml', 'utf8');
    const used = [...entry.matchAll(/Exec: \S+ (\S+)/g)].map(([, option]) => option);
    expect(used).toEqual(['--toggle', '--requests']);
    expect(options).toEqual(expect.arrayContaining(used));
  });
});

describe('what a terminal reads of a refused word', () => {
  it('moves no cursor and fills no screen', () => {
    const word = `\u001b[2J\u202e${'x'.repeat(500)}`;
    const said = commandLineWords.refused({ why: 'unknown', word });
    expect(said.replaceAll('\n', '')).not.toMatch(/\p{C}/u);
    expect(said.length).toBeLessThan(150);
  });
});
