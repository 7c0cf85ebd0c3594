import { type Bids, COUNTS, LOADS } from './bids.js';

/** Prices the pairs of `j` and a kind, sorts them, and sums the cheapest up. `margin` is what one more of it costs. */
const priceKind = (b: Bids, j: number, kind: number, margin: number): void => {
  const { team, order, family, key, price, open, choices } = b;
  const { families, practitioners, home, threat } = team;
  const at = j * b.size.length + kind;
  const from = b.start[at]!;
  const to = b.start[at + 1]!;
  const toll = price[families + j]!;
  const rent = price[families + practitioners + j]!;
  const moving = price[families + 2 * practitioners]!;
  let less = 0;
  let many = 0;
  for (let k = from; k < to; k++) {
    const pair = order[k]!;
    const f = family[pair]!;
    let cost = Infinity;
    if (open[f] === 1) {
      many++;
      cost = rent - price[f]!;
      if (threat[f] === 1) cost += toll;
      if (home[f]! >= 0 && home[f] !== j) cost += team.moveCost[f]! + moving;
      if (cost + margin < 0) less += cost + margin;
      if (choices[f] === 1) cost -= b.must;
    }
    key[pair] = cost;
    let place = k;
    for (; place > from && key[order[place - 1]!]! > cost; place--) order[place] = order[place - 1]!;
    order[place] = pair;
  }
  const sums = b.tables.sums[kind]!;
  for (let n = 0, sum = 0; n < many && n < COUNTS; n++) {
    sum += key[order[from + n]!]!;
    sums[n + 1] = sum;
  }
  b.tables.many[kind] = Math.min(many, COUNTS);
  b.beyond += less;
};

/** Adds some of a kind to what there is of those before it in the band: at most `before` families. */
const addKind = ({ tables, size, bandStart }: Bids, band: number, kind: number, before: number): void => {
  const { cells } = tables;
  const taken = tables.taken[kind]!;
  const sums = tables.sums[kind]!;
  const many = tables.many[kind]!;
  const each = size[kind]!;
  const smallest = size[bandStart[band]!]!;
  const largest = kind > bandStart[band]! ? size[kind - 1]! : 0;
  const most = tables.most[band]!;
  const width = tables.high[band]! + 1;
  const fewest = kind < bandStart[band + 1]! - 1 ? 1 : Math.max(1, tables.fewest[band]!);
  taken.fill(0, 0, (most + 1) * width);
  for (let n = Math.min(most, before + many); n >= fewest; n--)
    for (let c = Math.max(1, n - before); c <= many && c <= n; c++) {
      const rest = (n - c) * width;
      const onto = n * width + c * each;
      const sum = sums[c]!;
      const last = Math.min((n - c) * largest, width - 1 - c * each);
      for (let load = (n - c) * smallest; load <= last; load++) {
        const cost = cells[rest + load]! + sum;
        if (cost >= cells[onto + load]!) continue;
        cells[onto + load] = cost;
        taken[onto + load] = c;
      }
    }
};

/** Least cost of a band by load, with what its distance from a fair share costs. */
const priceMix = ({ tables, team }: Bids, band: number, fair: number): void => {
  const { cells, fewest, most, low, high } = tables;
  const least = tables.least[band]!;
  const many = tables.with[band]!;
  const from = low[band]!;
  const to = high[band]!;
  least.fill(Infinity, from, to + 1);
  for (let n = fewest[band]!; n <= most[band]!; n++) {
    const mix = team.weightMix * (n - fair) ** 2;
    for (let load = from, at = n * (to + 1) + from; load <= to; load++, at++) {
      const cost = cells[at]! + mix;
      if (cost >= least[load]!) continue;
      least[load] = cost;
      many[load] = n;
    }
  }
};

/** What a band of `j` can be, up to load `top`. `steep` is what a grain more costs. */
const fillBand = (b: Bids, j: number, band: number, top: number, steep: number): void => {
  const { team, size, tables, bandStart } = b;
  const fair = team.fairBand[j * team.bands + band]!;
  const last = b.last[j * (team.bands + 1) + 1 + band]!;
  const from = bandStart[band]!;
  const to = bandStart[band + 1]!;
  // Seen from what was chosen last, mix is what one more would cost, and a square of the distance that `reach` limits.
  b.beyond += team.weightMix * (fair * fair - last * last);
  let all = 0;
  for (let kind = from; kind < to; kind++) {
    priceKind(b, j, kind, 2 * team.weightMix * (last - fair) + steep * size[kind]!);
    all += tables.many[kind]!;
  }
  const wide = Math.sqrt(b.reach / team.weightMix);
  const far = Math.floor(last + wide);
  if (far > COUNTS) b.beyond = -Infinity;
  const most = Math.min(all, far, COUNTS);
  const fewest = Math.min(most, Math.max(0, Math.ceil(last - wide)));
  const high = Math.min(top, most * (size[to - 1] ?? 0));
  tables.most[band] = most;
  tables.fewest[band] = fewest;
  tables.high[band] = high;
  tables.low[band] = Math.min(high, fewest * (size[from] ?? 0));
  tables.cells.fill(Infinity, 0, (most + 1) * (high + 1));
  tables.cells[0] = 0;
  for (let kind = from, before = 0; kind < to; kind++) {
    addKind(b, band, kind, before);
    before = Math.min(most, before + tables.many[kind]!);
  }
  priceMix(b, band, fair);
};

/** Puts the bands together: least cost of each load from `low` to `top`. */
const addBands = ({ team, tables }: Bids, low: number, top: number): void => {
  const { total, part, least } = tables;
  let reached = tables.high[0]!;
  let begun = tables.low[0]!;
  total[0]!.fill(Infinity, 0, top + 1);
  for (let load = begun; load <= reached; load++) total[0]![load] = least[0]![load]!;
  for (let band = 1; band < team.bands; band++) {
    const sofar = total[band - 1]!;
    const out = total[band]!;
    const from = part[band]!;
    out.fill(Infinity, 0, top + 1);
    for (let mine = tables.low[band]!; mine <= tables.high[band]!; mine++) {
      const cost = least[band]![mine]!;
      if (cost === Infinity) continue;
      const last = Math.min(reached, top - mine);
      const first = band < team.bands - 1 ? begun : Math.max(begun, low - mine);
      for (let load = first; load <= last; load++) {
        const sum = sofar[load]! + cost;
        if (sum >= out[load + mine]!) continue;
        out[load + mine] = sum;
        from[load + mine] = mine;
      }
    }
    reached = Math.min(top, reached + tables.high[band]!);
    begun += tables.low[band]!;
  }
};

/** Reads back which pairs the best caseload of `j` with `load` is made of. */
const readChosen = (b: Bids, j: number, load: number): void => {
  const { team, tables, size, bandStart, start, order, last } = b;
  const own = j * (team.bands + 1);
  b.count = 0;
  last[own] = load;
  for (let band = team.bands - 1, left = load; band >= 0; band--) {
    let rest = band > 0 ? tables.part[band]![left]! : left;
    left -= rest;
    let n = tables.with[band]![rest]!;
    last[own + 1 + band] = n;
    for (let kind = bandStart[band + 1]! - 1; kind >= bandStart[band]!; kind--) {
      const c = tables.taken[kind]![n * (tables.high[band]! + 1) + rest]!;
      const from = start[j * size.length + kind]!;
      for (let k = 0; k < c; k++) b.chosen[b.count++] = order[from + k]!;
      n -= c;
      rest -= c * size[kind]!;
    }
  }
};

/** The load that costs `j` least with all bands together, from `low` to `top`: what it costs, and the load. */
const bestLoad = (
  { team, tables }: Bids,
  j: number,
  low: number,
  top: number,
  unit: number,
): [number, number] => {
  const total = tables.total[team.bands - 1]!;
  const even = team.evenLoad[j]!;
  let value = Infinity;
  let at = 0;
  for (let load = low; load <= top; load++) {
    const cost = total[load]! + team.weightLoad * (load * unit - even) ** 2;
    if (cost >= value) continue;
    value = cost;
    at = load;
  }
  return [value, at];
};

/**
 * What the caseload costs that costs practitioner `j` least at today's prices, not far from the one chosen last; its
 * pairs are in `chosen`. Looks further where there is none so near.
 */
export const bid = (b: Bids, j: number, reach: number): number => {
  const { team } = b;
  const unit = b.grain * team.perCapacity[j]!;
  const even = team.evenLoad[j]!;
  const last = b.last[j * (team.bands + 1)]!;
  const steep = 2 * team.weightLoad * (last * unit - even) * unit;
  for (b.reach = reach; ; b.reach *= 2) {
    const wide = Math.max(b.span, Math.sqrt(b.reach / team.weightLoad) / unit);
    const far = Math.ceil(last + wide);
    const top = Math.min(far, LOADS);
    const low = Math.min(top, Math.max(0, Math.floor(last - wide)));
    // Load, too, seen from what was chosen last.
    b.beyond = far > LOADS ? -Infinity : b.reach + team.weightLoad * (even * even - (last * unit) ** 2);
    for (let band = 0; band < team.bands; band++) fillBand(b, j, band, top, steep);
    addBands(b, low, top);
    const [value, load] = bestLoad(b, j, low, top, unit);
    if (value === Infinity) continue;
    readChosen(b, j, load);
    return value;
  }
};
