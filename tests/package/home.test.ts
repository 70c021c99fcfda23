import { accept, bothConnected, launch, signIn } from './day.ts';
import { expect, test } from './fixtures.ts';
import { unpackHome } from './home.ts';
import { settleIn, startInstalled } from './installed.ts';
import { isOurs } from './machine.ts';
import { expectSandboxed } from './sandbox.ts';

test('unpacked into a home folder it works the same, and nobody needed root', async ({
  desk,
  simulator,
  user,
}) => {
  const program = await unpackHome(desk, user);
  const keyFile = await settleIn(desk, simulator, user);
  const foyer = await startInstalled(desk, program);
  await desk.tray.waitForItem(10_000);
  if (isOurs) expect(user?.uid).not.toBe(0);
  await expectSandboxed(desk, user);
  await signIn(foyer, desk, simulator, keyFile);
  await launch(foyer, desk, simulator);
  await accept(foyer, desk, simulator);
  await foyer.quit();

  const again = await startInstalled(desk, program);
  await again.until(bothConnected);
  await again.quit();
});
