// The compiler refuses the line below each of these comments.
import { Component } from '@angular/core';
import { TRUST_ELEMENTS } from 'trust-elements/angular';

@Component({
  selector: 'app-wrong',
  imports: [TRUST_ELEMENTS],
  template: `
    <!-- wrong: there is no such layout -->
    <trust-badges layout="rows" />
    <!-- wrong: not as a binding either -->
    <trust-badges [layout]="'rows'" />
    <!-- wrong: badges have no filter -->
    <trust-badges [filter]="true" />
    <!-- wrong: a level is a number -->
    <trust-badges headingLevel="two" />
    <!-- wrong: there is no such element -->
    <trust-badge />
    <!-- wrong: it is a boolean -->
    <trust-policies (trust-policy-toggle)="takeText($event.detail.open)" />
    <!-- wrong: the detail has no such name -->
    <trust-center (trust-manifest-loaded)="log($event.detail.manifest)" />
    <!-- wrong: what cannot be taken over has no respondWith -->
    <trust-center (trust-disclosure-submitted)="log($event.detail.respondWith)" />
  `,
})
export class Page {
  takeText(text: string): void {
    void text;
  }

  log(value: unknown): void {
    void value;
  }
}
