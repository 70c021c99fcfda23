import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { appId, identify, toastActivator } from '../../../main/desktop/identity.ts';

const read = (name: string) => readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');

describe('who Foyer is to a desktop', () => {
  it('is the same in the package, in the description and in the app', () => {
    expect(read('electron-builder.yml')).toContain(`\nappId: ${appId}\n`);
    expect(JSON.parse(read('package.json'))).toMatchObject({ desktopName: `${appId}.desktop` });
    expect(read('build/linux/metainfo.xml')).toContain(`<id>${appId}</id>`);
  });

  it('is told to Windows, which asks, and to nobody else', () => {
    const app = { setAppUserModelId: vi.fn(), setToastActivatorCLSID: vi.fn() };
    identify(app, 'linux');
    identify(app, 'darwin');
    expect(app.setAppUserModelId).not.toHaveBeenCalled();
    identify(app, 'win32');
    expect(app.setAppUserModelId).toHaveBeenCalledWith(appId);
    expect(app.setToastActivatorCLSID).toHaveBeenCalledWith(toastActivator);
  });
});
