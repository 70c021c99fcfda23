import { failure, type Outcome, success } from '../../preload/contract.ts';

/** The body as text. `too-large` as soon as it is known to exceed `mostBytes`; the rest is dropped. */
export async function readBody(response: Response, mostBytes: number): Promise<Outcome<string>> {
  if (Number(response.headers.get('content-length') ?? 0) > mostBytes) {
    await response.body?.cancel();
    return failure('too-large');
  }
  if (!response.body) return success('');
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return success(text + decoder.decode());
    bytes += value.byteLength;
    if (bytes > mostBytes) {
      await reader.cancel();
      return failure('too-large');
    }
    text += decoder.decode(value, { stream: true });
  }
}
