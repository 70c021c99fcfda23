import { contextBridge, ipcRenderer, webFrame } from 'electron';
import { buildBridge } from './build-bridge.ts';
import { letGoAtRest } from './rest.ts';

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

letGoAtRest({
  page: document,
  letGo: () => webFrame.clearCache(),
  after(ms, then) {
    const timer = setTimeout(then, ms);
    return () => clearTimeout(timer);
  },
});
