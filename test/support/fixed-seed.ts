import fc from 'fast-check';

// The same commit gives the same result: `npm test` draws from one seed, `npm run soak` from a new one each time.
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_261_121) });
