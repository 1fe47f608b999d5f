// Every element in every state of the gallery, written from right to left.
import { pseudoLanguages } from '../../src/cli/catalog/pseudo.js';
import { describeStates } from '../support/pseudo-states.js';

describeStates(pseudoLanguages.mirrored);
