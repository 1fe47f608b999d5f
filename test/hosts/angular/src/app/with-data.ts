import 'trust-elements/define';
import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  effect,
  inject,
  signal,
} from '@angular/core';
import { TRUST_ELEMENTS } from 'trust-elements/angular';

import manifest from '../../public/trust.json';
import { takeRequest } from './take-request';

@Component({
  selector: 'app-with-data',
  imports: [TRUST_ELEMENTS],
  templateUrl: './with-data.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WithData {
  readonly manifest = manifest;
  readonly languages = ['en', 'de', 'pt'] as const;
  readonly language = signal('en');
  readonly reference = signal<string | undefined>(undefined);
  readonly take = takeRequest;

  constructor() {
    const { documentElement } = inject(DOCUMENT);
    effect(() => {
      documentElement.lang = this.language(); // the elements follow it
    });
  }
}
