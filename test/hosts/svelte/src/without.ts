import { mount } from 'svelte';

import Without from './Without.svelte';

mount(Without, { target: document.querySelector('#app')! });
