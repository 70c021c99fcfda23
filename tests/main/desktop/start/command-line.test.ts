import { describe, expect, it } from 'vitest';
import { readCommandLine } from '../../../../main/desktop/start/command-line.ts';

const wish = (wished: object) => ({ kind: 'wish', wish: wished });
const refusal = (of: object) => ({ kind: 'refused', refusal: of });

describe('the command line', () => {
  it.each([
    [[], { do: 'open' }],
    [['--toggle'], { do: 'toggle' }],
    [['--requests'], { do: 'requests' }],
    [['--hidden'], { do: 'stay-hidden' }],
    [['--chat', 'jane'], { do: 'chat', query: 'jane' }],
    [['--chat=jane'], { do: 'chat', query: 'jane' }],
    [['--chat', ' Jane\n\tDoe \u0000'], { do: 'chat', query: 'Jane Doe' }],
    [['--chat=a=b'], { do: 'chat', query: 'a=b' }],
    [['--chat', '>> sign out'], { do: 'chat', query: 'sign out' }],
  ])('%j is understood', (words, wished) => {
    expect(readCommandLine(words)).toEqual(wish(wished));
  });

  it.each([
    '--ozone-platform=x11',
    '--no-sandbox',
    '--user-data-dir=/somewhere',
    '--proxy-server=socks5://127.0.0.1:1080',
    '--disable-gpu',
    '--lang=de',
    '-psn_0_12345',
    '-Embedding',
    '--updated',
    '--no-such-switch=1',
  ])('%s is left to Chromium and to the system', (word) => {
    expect(readCommandLine([word, '--toggle', word])).toEqual(wish({ do: 'toggle' }));
  });

  it('macOS may start it with a setting and its value', () => {
    expect(readCommandLine(['-AppleLanguages', '(de)'])).toEqual(wish({ do: 'open' }));
  });

  it.each(['--help', '-h'])('%s says what there is', (word) => {
    expect(readCommandLine([word])).toEqual({ kind: 'tell', what: 'help' });
  });

  it('a link counts more than an option', () => {
    expect(readCommandLine(['--toggle', 'foyer://request/1'])).toEqual(wish({ do: 'open' }));
  });

  it.each([
    [['--togle'], { why: 'unknown', word: '--togle', meant: '--toggle' }],
    [['-toggle'], { why: 'unknown', word: '-toggle', meant: '--toggle' }],
    [['--Requests'], { why: 'unknown', word: '--Requests', meant: '--requests' }],
    [['--request'], { why: 'unknown', word: '--request', meant: '--requests' }],
    [['jane'], { why: 'unknown', word: 'jane' }],
    [['javascript:alert(1)'], { why: 'unknown', word: 'javascript:alert(1)' }],
    [['--toggle=maybe'], { why: 'unwanted-value', word: '--toggle=maybe' }],
    [['--help='], { why: 'unwanted-value', word: '--help=' }],
    [['--chat'], { why: 'missing-value', word: '--chat' }],
    [['--chat', ''], { why: 'missing-value', word: '--chat' }],
    [['--chat', '\n>\n'], { why: 'missing-value', word: '--chat' }],
    [['--chat', '--toggle'], { why: 'missing-value', word: '--chat' }],
    [['--chat', 'x'.repeat(201)], { why: 'too-long', word: '--chat' }],
    [['--toggle', '--requests'], { why: 'too-many', word: '--toggle --requests' }],
  ])('%j is refused', (words, of) => {
    expect(readCommandLine(words)).toEqual(refusal(of));
  });

  it('is not led astray by names that every object has', () => {
    for (const word of ['--constructor', '--__proto__', '--toString']) {
      expect(readCommandLine([word])).toEqual(wish({ do: 'open' }));
    }
    expect(readCommandLine(['constructor']).kind).toBe('refused');
  });
});
