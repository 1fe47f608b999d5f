import { Component } from '@angular/core';

@Component({
  selector: 'app-without',
  template: '<main><p>Nothing of ours is here.</p></main>',
})
export class Without {}
