import { type Exchange, exchange } from './exchange.js';
import { nextBelow } from './random.js';

/** How a block is cooled: temperatures, and exchanges in all. */
export type Cooling = { readonly hot: number; readonly cold: number; readonly exchanges: number };

/** There are 2 to this many stages: square roots taken so often lead from one to the next, and round alike everywhere. */
const HALVINGS = 6;
/** Exchanges of one root in a row: most of its chains stay as they were. */
const REPEATS = 4;

/** How many temperatures dearer a family is with those whom all speaks against: chosen, of 1 to 8, on teams of 30. */
const DOUBT = 1.5;

/** Sets costs for a temperature: the hotter, the more what prices say counts beside them. */
const warm = (x: Exchange, heat: number): void => {
  const { cost, plain, doubt } = x.b;
  x.heat = heat;
  for (let o = 0; o < cost.length; o++) cost[o] = plain[o]! + DOUBT * heat * doubt[o]!;
  // All chains cost something else now.
  x.root = -1;
};

/** Takes what lowers the cost until nothing does. Rounding could undo and redo for ever: so often is enough. */
const rest = (x: Exchange): void => {
  const size = x.b.who.length;
  warm(x, 0);
  for (let still = 0, turn = 0; still < size && turn < 1000 * size; turn++)
    still = exchange(x, turn % size) ? 0 : still + 1;
};

/** Cools a block from hot to cold, then to rest, yielding `false`, no standing to read yet, after each stage so that a caller can breathe. */
export function* cool(x: Exchange, { hot, cold, exchanges }: Cooling): Generator<false> {
  const stages = 2 ** HALVINGS;
  let fall = cold / hot;
  for (let k = 0; k < HALVINGS; k++) fall = Math.sqrt(fall);
  for (let done = 0, stage = 1, heat = hot; stage <= stages; stage++, heat *= fall) {
    warm(x, heat);
    while (done < (exchanges * stage) / stages) {
      const root = nextBelow(x.random, x.b.who.length);
      for (let k = 0; k < REPEATS; k++, done++) exchange(x, root);
    }
    yield false;
  }
  rest(x);
}
