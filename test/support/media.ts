import { executeServerCommand } from '@web/test-runner-commands';
import { engine } from './engine.js';

interface Media {
  media?: 'print' | 'screen';
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce' | 'no-preference';
  forcedColors?: 'active' | 'none';
}

/** WebKit's driver has no way to do it: `(canEmulateMedia ? it : it.skip)('…')`. */
export const canEmulateMedia = engine !== 'webkit';

let isEmulating = false;

afterEach(async () => {
  if (isEmulating) await emulate({});
  isEmulating = false;
});

/** Shows the page as to somebody with these settings, until the end of the test. */
export async function emulateMedia(media: Media): Promise<void> {
  isEmulating = true;
  await emulate(media);
}

async function emulate(media: Media): Promise<void> {
  await executeServerCommand('trust-emulate-media', media);
}
