// Writes docs/openapi.json: what a receiver has to answer to, for generators and gateways. Its schemas are those
// that the forms check with; a test fails when the file is out of date. docs/receiver.md is the text to it.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { format } from 'prettier';

import { generate, type JsonSchema } from '../src/cli/json-schema.js';
import { encryptedSubmissionSchema, submissionSchema } from '../src/schema/index.js';

const file = fileURLToPath(new URL('../docs/openapi.json', import.meta.url));
const examplesFile = new URL('../docs/submission-examples.json', import.meta.url);

const refer = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** What JSON Schema can say of the rules between fields. */
const reportRules = {
  not: { required: ['severity', 'cvss'] },
  if: { properties: { anonymous: { const: true } }, required: ['anonymous'] },
  then: {
    not: { anyOf: [{ required: ['name'] }, { required: ['email'] }, { required: ['credit'] }] },
  },
};

function submissionSchemas() {
  const [documentRequest, report] = generate(submissionSchema(), 'draft-2020-12').oneOf ?? [];
  const { $schema, ...encryptedReport } = generate(encryptedSubmissionSchema(), 'draft-2020-12');
  if (!documentRequest || !report?.properties?.['data'])
    throw new Error('The submissions changed.');
  Object.assign(report.properties['data'], reportRules);
  return {
    DocumentRequest: { description: 'A request for documents.', ...documentRequest },
    Report: { description: 'A report of a vulnerability.', ...report },
    EncryptedReport: {
      description:
        'A report that was encrypted in the browser. The message decrypts to the JSON of a Report with the same id, followed by spaces.',
      ...encryptedReport,
    },
  };
}

const answerSchemas = {
  Receipt: {
    type: 'object',
    description: 'Shown to the visitor. Both are optional: an empty object is a receipt, too.',
    properties: {
      reference: { type: 'string', description: 'What the visitor can ask about later.' },
      outcome: { enum: ['received', 'email_sent', 'pending_review', 'already_pending'] },
    },
  },
  Problem: {
    type: 'object',
    description: 'RFC 9457.',
    properties: {
      type: { type: 'string', format: 'uri-reference' },
      title: { type: 'string' },
      status: { type: 'integer' },
      detail: { type: 'string' },
      errors: { type: 'array', items: refer('FieldError') },
    },
  },
  FieldError: {
    type: 'object',
    description: 'Shown at its field. One of `pointer` and `field` says where.',
    properties: {
      pointer: { type: 'string', description: 'A JSON pointer into the submission.' },
      field: { type: 'string', description: 'The name of the control.' },
      code: { type: 'string' },
      detail: { type: 'string', description: 'Shown where the form has no sentence for the code.' },
    },
    anyOf: [{ required: ['pointer'] }, { required: ['field'] }],
  },
};

/** The envelope beside the fields: what a flat form sends. */
function flatSchema({ properties = {} }: JsonSchema) {
  const { data, schemaVersion, ...envelope } = properties;
  return {
    type: 'object',
    description:
      'Flat: the fields of `data` beside those of the envelope. Lists repeat their key, custom fields are `custom.<name>`, objects are JSON.',
    properties: {
      ...envelope,
      type: { enum: ['document-request', 'disclosure'] },
      schemaVersion: { const: '1' },
    },
    required: ['type', 'schemaVersion', 'id', 'submittedAt', 'locale', 'page'],
    additionalProperties: true,
  };
}

const retryAfter = {
  'Retry-After': {
    description: 'Seconds, or an HTTP date. The form counts down, then tries once more.',
    schema: { type: 'string' },
  },
};

const receipt = (description: string) => ({
  description,
  content: { 'application/json': { schema: refer('Receipt') } },
});

const problem = (description: string, headers?: object) => ({
  description,
  ...(headers && { headers }),
  content: { 'application/problem+json': { schema: refer('Problem') } },
});

const responses = {
  200: receipt(
    'The same submission came before, or an encrypted one with this id, which cannot be compared. The answer is that of the first.',
  ),
  201: receipt('Stored.'),
  400: problem('The body cannot be read, or the Idempotency-Key is not its id.'),
  403: problem('Pages of this origin may not send here.'),
  409: problem(
    'Another submission with this id is stored. What was changed since needs a new id. Not for other times of viewing, acceptance or acknowledgement, nor for other suspicions.',
  ),
  413: problem('The body or a file is too large.'),
  415: problem('Not one of the content types below.'),
  422: problem('Fields are wrong. Nothing was stored.'),
  429: problem('Too many submissions.', retryAfter),
  503: problem('Not now.', retryAfter),
};

const submissions = ['DocumentRequest', 'Report', 'EncryptedReport'].map(refer);

const parts = {
  type: 'object',
  description:
    'The submission first, then the files in the order of `data.attachments`: 5 of 10 MiB each at most, encrypted 128 KiB more.',
  properties: {
    submission: { oneOf: submissions },
    attachments: {
      type: 'array',
      maxItems: 5,
      items: { type: 'string', contentMediaType: 'application/octet-stream' },
    },
  },
  required: ['submission'],
};

function postOperation(flat: object, examples: object) {
  return {
    operationId: 'submit',
    summary: 'Take a request for documents or a report of a vulnerability',
    parameters: [
      {
        name: 'Idempotency-Key',
        in: 'header',
        description: 'The id of the submission, again.',
        schema: { type: 'string' },
      },
    ],
    requestBody: {
      required: true,
      content: {
        'application/json': { schema: { oneOf: submissions }, examples },
        'multipart/form-data': {
          schema: parts,
          encoding: { submission: { contentType: 'application/json' } },
        },
        'application/x-www-form-urlencoded': { schema: flat },
      },
    },
    responses,
  };
}

/** The OpenAPI document. */
export function openApi() {
  const schemas = submissionSchemas();
  const examples = JSON.parse(readFileSync(examplesFile, 'utf8')) as Record<string, unknown>;
  const named = Object.fromEntries(
    Object.entries(examples).map(([name, value]) => [name, { value }]),
  );
  return {
    openapi: '3.1.0',
    info: {
      title: 'Receiver of trust-elements',
      version: '1',
      description: 'What the forms of trust-elements send, and the answers that they understand.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: 'https://example.com' }],
    paths: { '/api/submissions': { post: postOperation(flatSchema(schemas.Report), named) } },
    components: { schemas: { ...schemas, ...answerSchemas } },
  };
}

/** The text of docs/openapi.json. */
export function openApiText(): Promise<string> {
  return format(JSON.stringify(openApi()), { parser: 'json', printWidth: 100 });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(file, await openApiText());
