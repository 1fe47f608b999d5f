import 'trust-elements/define';
import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { TRUST_ELEMENTS } from 'trust-elements/angular';

import { takeRequest } from './take-request';

@Component({
  selector: 'app-trust',
  imports: [TRUST_ELEMENTS],
  templateUrl: './trust.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Trust {
  readonly languages = ['en', 'de', 'pt'] as const;
  readonly language = signal('en');
  readonly reference = signal<string | undefined>(undefined);
  readonly take = takeRequest;
}
