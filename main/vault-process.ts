import {
  isVaultQuestion,
  serviceName,
  type VaultMessage,
  type VaultQuestion,
} from './accounts/vault-protocol.ts';

/**
 * The process that holds the keychain. A locked keychain can hang a call for ever and block the
 * I/O threads of its process with it; this one can be killed. It must stay a file of its own.
 */

/** Loading fails by itself where libsecret is not installed, so it waits for the first question. */
const loadKeytar = () => import('keytar');

async function answer({ id, call, account, value }: VaultQuestion): Promise<VaultMessage> {
  try {
    const keytar = await loadKeytar();
    if (call === 'get') {
      return { kind: 'done', id, value: await keytar.getPassword(serviceName, account) };
    }
    if (call === 'set') await keytar.setPassword(serviceName, account, value ?? '');
    else if (call === 'delete') await keytar.deletePassword(serviceName, account);
    else await clear(keytar);
    return { kind: 'done', id, value: null };
  } catch (error) {
    return { kind: 'failed', id, reason: reasonOf(error, value) };
  }
}

async function clear(keytar: Awaited<ReturnType<typeof loadKeytar>>): Promise<void> {
  for (const item of await keytar.findCredentials(serviceName)) {
    await keytar.deletePassword(serviceName, item.account);
  }
}

/** What the keychain said, in one short line that cannot hold the secret. */
function reasonOf(error: unknown, secret: string | undefined): string {
  const said = error instanceof Error ? error.message : String(error);
  const harmless = secret ? said.replaceAll(secret, '…') : said;
  return harmless.split('\n', 1).join('').slice(0, 200);
}

process.parentPort.on('message', ({ data }: { readonly data: unknown }) => {
  if (!isVaultQuestion(data)) return;
  void answer(data).then((message) => process.parentPort.postMessage(message));
});
process.parentPort.postMessage({ kind: 'ready' } satisfies VaultMessage);
