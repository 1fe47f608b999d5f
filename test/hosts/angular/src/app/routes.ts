import { type Routes } from '@angular/router';

export const routes: Routes = [
  { path: '', loadComponent: () => import('./trust').then(({ Trust }) => Trust) },
  { path: 'data', loadComponent: () => import('./with-data').then(({ WithData }) => WithData) },
  { path: 'one', loadComponent: () => import('./one').then(({ One }) => One) },
  { path: 'without', loadComponent: () => import('./without').then(({ Without }) => Without) },
];
