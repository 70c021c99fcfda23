import type { IpcMainInvokeEvent, WebContents } from 'electron';

/**
 * Says whether a message comes from the main frame of our own page in a window of ours. An address
 * that is empty or cannot be read is nobody's.
 */
export function trusted(
  origin: string,
  owns: (contents: WebContents) => boolean,
): (event: IpcMainInvokeEvent) => boolean {
  return ({ sender, senderFrame }) =>
    senderFrame !== null &&
    senderFrame === sender.mainFrame &&
    isOfOrigin(senderFrame.url, origin) &&
    owns(sender);
}

function isOfOrigin(address: string, origin: string): boolean {
  return address === origin || address.startsWith(`${origin}/`);
}
