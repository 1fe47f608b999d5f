import type { Host } from '../hosts.js';
import { angularSteps, nextSteps, npmSteps, reactSteps, svelteSteps, vueSteps } from './apps.js';
import type { Kit, Step } from './kit.js';
import { htmlSteps, webflowSteps, wordpressSteps } from './pages.js';

const writers: Readonly<Record<Host, (kit: Kit) => readonly Step[]>> = {
  html: htmlSteps,
  wordpress: wordpressSteps,
  webflow: webflowSteps,
  npm: npmSteps,
  react: reactSteps,
  next: nextSteps,
  vue: vueSteps,
  svelte: svelteSteps,
  angular: angularSteps,
};

/** What to do, in order, to have the section on a page of the chosen kind. */
export const stepsOf = (kit: Kit): readonly Step[] => writers[kit.choice.host](kit);
