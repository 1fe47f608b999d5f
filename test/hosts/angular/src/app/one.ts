import 'trust-elements/define/trust-badges';
import { Component } from '@angular/core';
import { TrustBadgesDirective } from 'trust-elements/angular';

@Component({
  selector: 'app-one',
  imports: [TrustBadgesDirective],
  template: '<main><trust-badges manifest="/trust.json" layout="compact" /></main>',
})
export class One {}
