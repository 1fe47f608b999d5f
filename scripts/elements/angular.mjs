// Directives for Angular's templates, from the custom elements manifest (docs/decisions/0011-angular-types.md).
import { readFileSync, rmSync, writeFileSync } from 'node:fs';

import { elementsOf } from './editors.mjs';

/**
 * Writes `angular.js` and `angular.d.ts` into a folder, as Angular's compiler makes them for libraries.
 * @param {string} folder beside `npm/`, such as `dist/types`
 * @param {(config: string) => void} compile runs Angular's compiler with a configuration
 */
export function writeAngular(folder, compile) {
  const source = `${folder}/angular.ts`;
  const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  writeFileSync(source, angularSource(manifest));
  compile('tsconfig.angular.json');
  rmSync(source);
}

/** The text of `angular.ts`. */
export function angularSource(manifest) {
  const elements = elementsOf(manifest);
  return `${HEAD}
${elements.map(directive).join('\n')}
/** All of them, for the \`imports\` of a component. */
export const TRUST_ELEMENTS = [
${elements.map(({ name }) => `  ${name}Directive,`).join('\n')}
] as const;
`;
}

const HEAD = `// Generated from custom-elements.json.
import { Directive, ElementRef, inject, Input, Output, Renderer2 } from '@angular/core';
import type { TrustEventMap } from '../npm/elements.js';

/** \`null\` is what the pipe \`async\` gives before there is a value. */
type Maybe<T> = T | null | undefined;

interface Dispatched<K extends keyof TrustEventMap> {
  subscribe(listener: (event: TrustEventMap[K]) => void): { unsubscribe(): void };
}

/** The type of an event. It never tells anybody: the element itself dispatches it, and Angular listens to that. */
const dispatched = { subscribe: () => ({ unsubscribe: () => undefined }) };

/** Attributes, not properties, where there are any: these stand in a server's HTML, too. */
function writer(): (name: string, value: Maybe<string | number | boolean>) => void {
  const { nativeElement: element } = inject<ElementRef<HTMLElement>>(ElementRef);
  const renderer = inject(Renderer2);
  return (name, value) => {
    if (value == null || value === false) renderer.removeAttribute(element, name);
    else renderer.setAttribute(element, name, value === true ? '' : String(value));
  };
}

function propertyWriter(): (name: string, value: unknown) => void {
  const { nativeElement: element } = inject<ElementRef<HTMLElement>>(ElementRef);
  const renderer = inject(Renderer2);
  return (name, value) => renderer.setProperty(element, name, value);
}
`;

function directive({ tagName, name, description, members, events }) {
  const settable = members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
  const hasProperty = settable.some(({ attribute }) => !attribute);
  return `${comment(`\`<${tagName}>\`. ${description}`, '')}
@Directive({ selector: '${tagName}' })
export class ${name}Directive {
  readonly #write = writer();
${hasProperty ? '  readonly #set = propertyWriter();\n' : ''}${settable.map(input).join('')}${events.map(output).join('')}}
`;
}

const input = ({ name, attribute, type, description }) => `
${comment(description, '  ')}
  @Input() set ${name}(value: ${inputType(type.text)}) {
    this.#${attribute ? 'write' : 'set'}('${attribute ?? name}', value);
  }
`;

/** As markup writes it, too: \`headingLevel="3"\`, \`filter\` without a value. */
function inputType(type) {
  if (type === 'unknown') return type;
  const plain = type.replace(/ \| undefined$/, '');
  const written = { boolean: " | ''", number: ' | `${number}`' }[plain] ?? '';
  return `Maybe<${plain}${written}>`;
}

const output = ({ name, description }) => `
${comment(description, '  ')}
  @Output('${name}') protected readonly ${camel(name)}: Dispatched<'${name}'> = dispatched;
`;

const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

function comment(text, indent) {
  const lines = text.split('\n');
  if (lines.length === 1) return `${indent}/** ${text} */`;
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`), `${indent} */`].join('\n');
}
