import { contextBridge, ipcRenderer } from 'electron';
import { buildBridge } from './build-bridge.ts';

contextBridge.exposeInMainWorld(
  'foyer',
  buildBridge({
    ask: (channel, question) => ipcRenderer.invoke(channel, question),
    listen(channel, listener) {
      const deliver = (_event: unknown, change: unknown) => listener(change);
      ipcRenderer.on(channel, deliver);
      return () => ipcRenderer.off(channel, deliver);
    },
  }),
);
