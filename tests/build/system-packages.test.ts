import { describe, expect, it } from 'vitest';
import { missingSystemPackages } from '../../build/system-packages.mjs';

const shell = { package: 'dash', proof: 'sh' };
const missing = { package: 'libnowhere1', proof: 'libnowhere.so.1' };
const noFile = { package: 'nofile', proof: '/nowhere/at/all' };
const deskOnly = { package: 'nodesk', proof: 'no-such-command', for: 'desk' as const };
const all = [shell, missing, noFile, deskOnly];

describe.skipIf(process.platform !== 'linux')('system packages', () => {
  it('are named when neither command, library nor file is there', () => {
    expect(missingSystemPackages({ desk: true }, all)).toEqual(['libnowhere1', 'nofile', 'nodesk']);
  });

  it('of the headless desk are not asked of those who have a display', () => {
    expect(missingSystemPackages({ desk: false }, all)).toEqual(['libnowhere1', 'nofile']);
  });
});
