/** Walks a path: `/name`, `/0`, `/*` for each element, `/{key=value}` for the element that has it. */
export const at = (value: unknown, path: string): unknown => {
  const walk = (here: unknown, steps: readonly string[]): unknown => {
    const [step, ...rest] = steps;
    if (step === undefined) return here ?? null;
    if (step === '*') return Array.isArray(here) ? here.map((one) => walk(one, rest)) : null;
    const [, key, wanted] = /^\{(\w+)=(.*)\}$/.exec(step) ?? [];
    if (key !== undefined && Array.isArray(here))
      return walk(
        here.find((one) => one[key] === wanted),
        rest,
      );
    if (typeof here !== 'object' || here === null) return null;
    return walk((here as Record<string, unknown>)[step], rest);
  };
  return walk(value, path.split('/').slice(1));
};
