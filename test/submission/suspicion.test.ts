import { expect } from 'chai';

import { trapName } from '../../src/submission/controls.js';
import { readSuspicion } from '../../src/submission/suspicion.js';
import { fill, form } from './forms.js';

const longAgo = (): number => performance.now() - 60_000;

describe('signs of a script', () => {
  it('are none for a person', async () => {
    expect(readSuspicion(await form(), longAgo())).to.deep.equal([]);
  });

  it('are a hidden field that is filled in', async () => {
    const element = await form();
    fill(element, { [trapName]: 'x' });
    expect(readSuspicion(element, longAgo())).to.deep.equal(['hidden-field']);
  });

  it('are a form that is sent at once', async () => {
    expect(readSuspicion(await form(), performance.now())).to.deep.equal(['too-fast']);
  });

  it('can be both', async () => {
    const element = await form();
    fill(element, { [trapName]: 'x' });
    expect(readSuspicion(element, performance.now())).to.deep.equal(['hidden-field', 'too-fast']);
  });
});
