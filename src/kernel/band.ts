/** A named band, by the lowest figure that belongs to it. */
export type Band<Name extends string> = {
  /** Name of the band. */
  readonly name: Name;
  /** Lowest figure in it, itself included. The first band's edge may be `-Infinity`. */
  readonly from: number;
};

/**
 * The band a figure falls into.
 *
 * @param bands - Lower edges, rising.
 * @param figure - The figure.
 * @returns The band's name; `undefined` below the first edge or for NaN.
 * @throws Never.
 * @see The library's design, section 2 (bands by lower edge).
 * @example bandOf([{ name: 'low', from: 0 }, { name: 'high', from: 5 }], 5); // => 'high'
 */
export const bandOf = <Name extends string>(
  bands: readonly Band<Name>[],
  figure: number,
): Name | undefined => {
  let found: Name | undefined;
  for (const { name, from } of bands) if (figure >= from) found = name;
  return found;
};

/**
 * The bands a figure could fall into when only its limits are known.
 *
 * @param bands - Lower edges, rising.
 * @param lowest - Lowest the figure can be, itself included.
 * @param highest - Highest the figure can be, itself included.
 * @returns Names in rising order; one where both limits lie in the same band; empty where `lowest > highest`.
 * @throws Never.
 * @see The library's design, section 1 (unknown is never zero).
 * @example bandsBetween([{ name: 'low', from: 0 }, { name: 'high', from: 5 }], 4, 5); // => ['low', 'high']
 */
export const bandsBetween = <Name extends string>(
  bands: readonly Band<Name>[],
  lowest: number,
  highest: number,
): readonly Name[] =>
  bands
    .filter(
      ({ from }, at) =>
        from <= highest && !((bands[at + 1]?.from ?? Number.NaN) <= lowest) && lowest <= highest,
    )
    .map(({ name }) => name);
