import { createApp } from 'vue';

import Without from './Without.vue';

createApp(Without).mount('#app');
