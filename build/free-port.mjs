// @ts-check
import { once } from 'node:events';
import { createServer } from 'node:net';

/**
 * Whether a server could listen on a loopback port now.
 * @param {number} port
 */
export async function isFree(port) {
  const server = createServer().listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
    return true;
  } catch {
    return false;
  } finally {
    server.close();
  }
}
