/** How far long work has come: a bar where a person watches a terminal, a line now and then where nobody does. */
export type Progress = {
  /** Says how much is done, as often as the caller likes. */
  readonly to: (done: number) => void;
  /** Clears the bar. */
  readonly end: () => void;
};

export type ProgressOptions = {
  readonly label: string;
  readonly total: number;
  readonly out?: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>;
  readonly now?: () => number;
};

const WIDTH = 30;
const REDRAW_MS = 100;
const LINE_MS = 5000;
const count = (value: number): string => value.toLocaleString('en-GB');

export const startProgress = ({
  label,
  total,
  out = process.stderr,
  now = Date.now,
}: ProgressOptions): Progress => {
  const every = out.isTTY ? REDRAW_MS : LINE_MS;
  let last = now();
  let drawn = false;
  return {
    to: (done) => {
      if (now() - last < every) return;
      last = now();
      const share = total > 0 ? Math.min(1, done / total) : 1;
      if (!out.isTTY) {
        out.write(`${label}: ${count(done)} of ${count(total)} (${Math.floor(share * 100)} %)\n`);
        return;
      }
      const full = Math.round(share * WIDTH);
      out.write(
        `\r${label} [${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}] ${Math.floor(share * 100)} % \u001b[K`,
      );
      drawn = true;
    },
    end: () => {
      if (drawn) out.write('\r\u001b[K');
    },
  };
};
