// WebKit as Debian ships it: WebKitWebDriver drives MiniBrowser inside a virtual display.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { programPath } from './browsers.mjs';
import { freePort } from './free-port.mjs';

const START_TIMEOUT = 30_000;

/** Xvfb picks a free display by itself and writes its number to file descriptor 3. */
async function startDisplay() {
  const path = programPath('display');
  if (path === undefined) throw new Error('Xvfb is not installed.');
  const display = spawn(
    path,
    ['-displayfd', '3', '-screen', '0', '800x600x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const exit = once(display, 'exit').then(() => {
    throw new Error('Xvfb stopped before it had a display.');
  });
  const [number] = await Promise.race([once(display.stdio[3], 'data'), exit]);
  exit.catch(() => {}); // from here on its end is no surprise
  return { process: display, name: `:${String(number).trim()}` };
}

async function waitUntilReady(port, driver) {
  const deadline = Date.now() + START_TIMEOUT;
  while (Date.now() < deadline) {
    if (driver.exitCode !== null) throw new Error('WebKitWebDriver stopped while starting.');
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer?.ok) return;
    await pause(50);
  }
  throw new Error(`WebKitWebDriver did not answer within ${START_TIMEOUT} ms.`);
}

/** Starts display and driver. @returns {Promise<{port: number, stop: () => void}>} */
export async function startWebKitDriver() {
  const path = programPath('webkit');
  if (path === undefined) throw new Error('WebKitWebDriver is not installed.');
  const [display, port] = [await startDisplay(), await freePort()];
  const driver = spawn(path, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: ['ignore', 'ignore', 'ignore'],
    // No accessibility bus: without a desktop session GTK would wait for one.
    env: { ...process.env, DISPLAY: display.name, NO_AT_BRIDGE: '1', LC_ALL: 'C' },
  });
  const stop = () => {
    process.off('exit', stop);
    driver.kill('SIGTERM');
    display.process.kill('SIGTERM');
  };
  process.on('exit', stop);
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.once(signal, () => process.exit(1));
  try {
    await waitUntilReady(port, driver);
  } catch (error) {
    stop();
    throw error;
  }
  return { port, stop };
}
