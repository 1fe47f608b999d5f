// Form services as their documentation and packages say they answer (docs/transports.md has the sources):
// what each can read, what its CORS allows, and what it says of success and of errors.
//
//   /services/<service>/<box>          formspree, netlify, web3forms, hubspot, strict
//   /services/requests/<box>           what reached that box: [{type, headers, fields, files}]
const FREE_HEADERS = 'content-type, accept';

async function readBody(ctx) {
  const chunks = [];
  for await (const chunk of ctx.req) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  const type = ctx.get('content-type');
  const text = body.toString('utf8');
  if (type.startsWith('application/json')) return { json: JSON.parse(text), type: 'json' };
  const response = new Response(body, { headers: { 'content-type': type } });
  const entries = [...(await response.formData())];
  const fields = entries.filter(([, value]) => typeof value === 'string');
  const files = await Promise.all(
    entries.filter(([, value]) => typeof value !== 'string').map(readFile),
  );
  return { fields, files, type: type.split(';')[0] };
}

async function readFile([name, file]) {
  return { name, file: file.name, type: file.type, size: file.size, text: await file.text() };
}

const field = ({ json, fields = [] }, name) =>
  json ? json[name] : fields.find(([one]) => one === name)?.[1];

function say(ctx, status, body) {
  ctx.status = status;
  ctx.body = body;
}

const isAddress = (text) => /^[^@\s]+@[^@\s]+$/.test(text ?? '');

/** https://formspree.io: errors by field, or of the whole form. */
function formspree(ctx, request) {
  if (ctx.get('accept') !== 'application/json') return ctx.redirect('https://formspree.io/thanks');
  if (field(request, 'email') === 'nobody@blocked.example')
    return say(ctx, 403, { error: 'Form not active' });
  const errors = [];
  if (!isAddress(field(request, ctx.query.email ?? 'email')) || ctx.query.refuse)
    errors.push({
      code: 'TYPE_EMAIL',
      field: ctx.query.email ?? 'email',
      message: 'should be an email',
    });
  if (ctx.query.refuse) errors.push({ code: 'EMPTY', message: 'empty form' });
  if (errors.length > 0) return say(ctx, 422, { error: 'Validation errors', errors });
  return say(ctx, 200, { ok: true, next: '/thanks?language=en' });
}

/** https://docs.netlify.com/manage/forms/setup/: forms it knows by name, and pages for answers. */
function netlify(ctx, request) {
  const isForm = request.type !== 'json' && field(request, 'form-name') === 'trust';
  ctx.type = 'html';
  return say(
    ctx,
    isForm ? 200 : 404,
    `<!doctype html><title>${isForm ? 'Thanks' : 'None'}</title>`,
  );
}

/** https://docs.web3forms.com: nothing without its key, no files. */
function web3forms(ctx, request) {
  if (field(request, 'access_key') !== 'key')
    return say(ctx, 400, { success: false, message: 'Invalid Access Key' });
  if (ctx.query.busy) return say(ctx, 429, { success: false, message: 'Too many requests' });
  return say(ctx, 200, { success: true, message: 'Email sent successfully!' });
}

/** https://developers.hubspot.com: fields that the form has, as properties of objects. */
function hubspot(ctx, { json }) {
  const known = (ctx.query.properties ?? '').split(',');
  if (!Array.isArray(json?.fields)) return say(ctx, 415, { status: 'error' });
  const errors = json.fields.flatMap(({ name, value }) => {
    if (!known.includes(name))
      return [
        {
          message: `Field '${name}' is not in the form`,
          errorType: 'FIELD_NOT_IN_FORM_DEFINITION',
        },
      ];
    if (name === 'email' && !isAddress(value.replace('nobody', '')))
      return [
        {
          message: `Error in 'fields.email'. Invalid email address '${value}'`,
          errorType: 'INVALID_EMAIL',
        },
      ];
    return [];
  });
  for (const name of (ctx.query.required ?? '').split(',').filter(Boolean))
    if (!json.fields.some((one) => one.name === name))
      errors.push({ message: `Required field '${name}' is missing`, errorType: 'REQUIRED_FIELD' });
  if (errors.length === 0) return say(ctx, 200, { inlineMessage: '<p>Thanks for submitting.</p>' });
  return say(ctx, 400, {
    status: 'error',
    message: 'The request is not valid',
    correlationId: '1',
    errors,
  });
}

const SERVICES = { formspree, netlify, web3forms, hubspot };

/** Netlify takes forms of its own site only; the others let every page send the headers that they know. */
function allow(ctx, service) {
  if (service === 'netlify') return;
  ctx.set('access-control-allow-origin', '*');
  ctx.set('access-control-allow-headers', FREE_HEADERS);
}

export function serviceServer() {
  const boxes = new Map();
  return async function serveServices(ctx, next) {
    const [, service, box] = /^\/services\/(\w+)\/([\w-]+)$/.exec(ctx.path) ?? [];
    if (service === undefined) return next();
    ctx.set('cache-control', 'no-store');
    if (service === 'requests') return (ctx.body = boxes.get(box) ?? []);
    allow(ctx, service);
    if (ctx.method === 'OPTIONS') return (ctx.status = 204);
    const request = await readBody(ctx);
    boxes.set(box, [...(boxes.get(box) ?? []), { ...request, headers: ctx.headers }]);
    return SERVICES[service](ctx, request);
  };
}
