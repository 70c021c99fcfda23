import { describe, expect, it } from 'vitest';
import { mayAskWhoIsFirst } from '../../../../main/desktop/start/second-start.ts';

describe('a start asks who is first', () => {
  it('with what a person or a link brings', () => {
    expect(mayAskWhoIsFirst(['foyer', '--toggle'], '/home/ada')).toBe(true);
    expect(mayAskWhoIsFirst(['foyer', `foyer://${'a'.repeat(20_000)}`], '/home/ada')).toBe(true);
  });

  it.each([
    ['one endless argument', ['foyer', 'a'.repeat(32_768)]],
    ['many arguments', ['foyer', ...Array<string>(20_000).fill('a')]],
    ['letters of several bytes', ['foyer', 'é'.repeat(16_000)]],
  ])('never with %s, which would end the first one', (_what, argv) => {
    expect(mayAskWhoIsFirst(argv, '/')).toBe(false);
  });
});
