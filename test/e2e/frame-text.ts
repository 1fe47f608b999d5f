import type { Frame } from 'puppeteer-core';

/** What stands in a frame, as a person reads it: through shadow roots. */
export function textIn(frame: Frame): Promise<string> {
  return frame.evaluate(() => {
    // Without a function of its own: what is sent to the page must be whole.
    let text = '';
    const nodes: Node[] = [document.body];
    for (let node = nodes.pop(); node; node = nodes.pop()) {
      if (node instanceof Text) text += node.data;
      nodes.push(...[...node.childNodes].reverse());
      if (node instanceof Element && node.shadowRoot) nodes.push(node.shadowRoot);
    }
    return text;
  });
}
