import { expect, it } from 'vitest';
import { createSettled } from '../../../../main/launch/invitations/settled.ts';
import { failure, success } from '../../../../preload/contract.ts';

it.each([undefined, null, 7, { settled: 'all' }, { settled: [7, null, 'kept'] }])(
  'reads what a file says of invitations put away: %j',
  async (content) => {
    const written: unknown[] = [];
    const settled = createSettled({
      read: async () => content,
      async write(_name, value) {
        written.push(value);
        return success();
      },
    });
    await settled.load();
    expect(settled.has('kept')).toBe(JSON.stringify(content)?.includes('kept') ?? false);
    settled.add('another');
    expect(written.at(-1)).toMatchObject({ settled: expect.arrayContaining(['another']) });
  },
);

it('remembers until the end where the disk refuses', async () => {
  const settled = createSettled({
    read: async () => undefined,
    write: async () => failure('disk-refused'),
  });
  await settled.load();
  settled.add('one');
  expect(settled.has('one')).toBe(true);
  settled.remove('one');
  expect(settled.has('one')).toBe(false);
});
