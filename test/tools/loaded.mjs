// Prints, one a line, the address of every file that Node loads for `import(process.argv[2])`, ours and others'.
import { register } from 'node:module';

const hooks = `
  import { writeSync } from 'node:fs';
  export const load = async (url, context, next) => {
    if (url.startsWith('file:')) writeSync(1, url + '\\n');
    return next(url, context);
  };
`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);
await import(process.argv[2]);
