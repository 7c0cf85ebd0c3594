// For workerd: a worker that answers a request with the answer. The input and the locale are bindings.
import { run } from './program.mjs';

export default {
  fetch: (_request, { INPUT, LOCALE }) => new Response(run({ ...INPUT, locale: LOCALE })),
};
