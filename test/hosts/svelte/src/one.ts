import 'trust-elements/define/trust-badges';
import { mount } from 'svelte';

import One from './One.svelte';

mount(One, { target: document.querySelector('#app')! });
