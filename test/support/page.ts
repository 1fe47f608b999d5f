import { eventually } from './eventually.js';

const opened: HTMLIFrameElement[] = [];

afterEach(() => {
  for (const frame of opened.splice(0)) frame.remove();
});

/** A page of its own in a frame, such as `/csp/strict.html`, with what its policy refused. */
export interface Page {
  window: Window &
    typeof globalThis & { violations?: string[]; warnings?: string[]; errors?: string[] };
  document: Document;
}

/** Loads a page of this origin until the end of the test. */
export async function openPage(url: string): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  frame.title = url;
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  frame.src = url;
  document.body.append(frame);
  opened.push(frame);
  await loaded;
  const { contentWindow, contentDocument } = frame;
  if (contentWindow === null || contentDocument === null) throw new Error(`Cannot read ${url}.`);
  return { window: contentWindow as Page['window'], document: contentDocument };
}

/**
 * What the policy of a page has refused so far. Reports arrive late (WebKit: after `load`) but in order,
 * so a violation of our own is the fence behind which nothing can be missing.
 */
export async function violationsOf({ window, document }: Page): Promise<string[]> {
  const fence = `https://fence-${crypto.randomUUID()}.invalid/`;
  const { violations } = window;
  if (violations === undefined) throw new Error('The page does not load recorder.js.');
  const image = document.createElement('img');
  image.src = fence;
  const isFence = (violation: string) => violation.includes(new URL(fence).host);
  await eventually(() => violations.some(isFence), 'the fence violation');
  return violations.filter((violation) => !/fence-[\w-]+\.invalid/.test(violation));
}
