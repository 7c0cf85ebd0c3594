import { type Exchange, exchange, together } from './exchange.js';
import { nextBelow } from './random.js';

/** How a block is cooled: temperatures, and exchanges in all. */
export type Cooling = { readonly hot: number; readonly cold: number; readonly exchanges: number };

/** There are 2 to this many stages: square roots taken so often lead from one to the next, and round alike everywhere. */
const HALVINGS = 6;

/** Takes what lowers the cost from the first `roots` practitioners until nothing does; says whether any did. Rounding could undo and redo for ever: so often is enough. */
export const rest = (x: Exchange, weigh: (x: Exchange) => void, roots: number): boolean => {
  x.heat = 0;
  let made = false;
  for (let still = 0, turn = 0; still < roots && turn < 1000 * roots; turn++) {
    const better = exchange(x, turn % roots, weigh);
    made ||= better;
    still = better ? 0 : still + 1;
  }
  return made;
};

/** Cools a block from hot to cold, then to rest, yielding `false`, no standing to read yet, after each stage so that a caller can breathe. */
export function* cool(x: Exchange, { hot, cold, exchanges }: Cooling): Generator<false> {
  const size = x.b.who.length;
  const stages = 2 ** HALVINGS;
  let fall = cold / hot;
  for (let k = 0; k < HALVINGS; k++) fall = Math.sqrt(fall);
  x.heat = hot;
  for (let done = 0, stage = 1; stage <= stages; stage++, x.heat *= fall) {
    for (; done < (exchanges * stage) / stages; done++) exchange(x, nextBelow(x.random, size), together);
    yield false;
  }
  rest(x, together, size);
}
