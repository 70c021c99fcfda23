import {
  isVaultQuestion,
  type VaultMessage,
  type VaultQuestion,
} from './accounts/vault-protocol.ts';

/**
 * The process that holds the keychain. A locked keychain can hang a call for ever and block the
 * I/O threads of its process with it; this one can be killed. It must stay a file of its own.
 */

/** Loading fails by itself where libsecret is not installed, so it waits for the first question. */
const loadKeytar = () => import('keytar');
type Keytar = Awaited<ReturnType<typeof loadKeytar>>;

async function answer(question: VaultQuestion): Promise<VaultMessage> {
  const { id, call, service, account, value } = question;
  try {
    const keytar = await loadKeytar();
    if (call === 'get') {
      return { kind: 'done', id, value: await keytar.getPassword(service, account) };
    }
    if (call === 'set') await keytar.setPassword(service, account, value ?? '');
    else if (call === 'delete') await keytar.deletePassword(service, account);
    else await clear(keytar, service);
    return { kind: 'done', id, value: null };
  } catch (error) {
    return { kind: 'failed', id, reason: reasonOf(error, value) };
  }
}

/** On Windows it also finds services whose names begin alike; it removes nothing of theirs. */
async function clear(keytar: Keytar, service: string): Promise<void> {
  for (const item of await keytar.findCredentials(service)) {
    await keytar.deletePassword(service, item.account);
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
