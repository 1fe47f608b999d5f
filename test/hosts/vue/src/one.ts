import 'trust-elements/define/trust-badges';
import { createApp } from 'vue';

import One from './One.vue';

createApp(One).mount('#app');
