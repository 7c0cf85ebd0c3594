import { missingOf } from '../../kernel/index.js';
import type { NetworkReview } from '../network.js';
import type { SafetyReview } from '../safety.js';
import {
  cautionLines,
  judgementLines,
  type Line,
  line,
  openLine,
  ruled,
  type Section,
  type Speaker,
} from './speaker.js';

/** What a worker should do, does in an incident, and should not do: three lists, kept apart. */
export const explainConduct = ({ conduct }: SafetyReview, speaker: Speaker): readonly Section[] => {
  if (conduct === undefined) return [];
  const { say } = speaker.of('safety');
  const list = (
    title: string,
    kind: 'task' | 'avoid',
    advice: typeof conduct.should | typeof conduct.incident | typeof conduct.shouldNot,
  ) => [line('fact', say(title)), ...advice.map(({ id, rule }) => ruled(kind, say(id), rule))];
  return [
    {
      part: 'conduct',
      heading: say('heading-conduct'),
      lines: [
        ...list('conduct-should', 'task', conduct.should),
        ...list('conduct-incident', 'task', conduct.incident),
        ...list('conduct-should-not', 'avoid', conduct.shouldNot),
      ],
    },
  ];
};

const optionLines = (options: NonNullable<NetworkReview['options']>, speaker: Speaker): readonly Line[] => {
  const { say } = speaker;
  return [
    ...options.options.map(({ id, state, onlyIf, through, rule }) => {
      const condition =
        onlyIf === undefined ? '' : state === 'available' ? say(state) : `${say(state)}: ${say(onlyIf)}`;
      const chair = through === undefined ? '' : say('through-the-chair');
      const more = [condition, chair].filter((text) => text !== '').join('; ');
      return ruled('task', more === '' ? say(id) : `${say(id)} (${more})`, rule);
    }),
    ruled(
      'task',
      say('tell-family-parts', { parts: options.tellFamily.map((part) => `tell-${part}`) }),
      options.rules[0]!,
    ),
    ...cautionLines(options.cautions, speaker),
  ];
};

/** While no agency has said anything, that is all there is to say. It is asked of each agency, by the host's ids. */
const hostilityLines = ({ hostility }: NetworkReview, speaker: Speaker): readonly Line[] => {
  if (hostility === undefined) return [];
  const own = speaker.of('safety', true);
  return hostility.evidence.length === 0
    ? openLine(
        'hostility-open',
        missingOf(hostility).map(({ field }) => field),
        own,
      )
    : judgementLines(own.say('hostility-title'), hostility, own);
};

/** Working together in words: whom hostility meets, signs of splitting, what can still be done, and the options. */
export const explainNetwork = ({ network }: SafetyReview, speaker: Speaker): Section => {
  const own = speaker.of('safety');
  const { say } = own;
  const { hostility, splitting, reach, options } = network;
  return {
    part: 'network',
    heading: say('heading-network'),
    lines: [
      ...hostilityLines(network, own),
      ...(hostility?.intermittent ?? []).map((agency) =>
        line('caution', say('hostility-intermittent', { agency })),
      ),
      ...(hostility?.tasks ?? []).map(({ id, rule }) => ruled('task', say(id), rule)),
      ...splitting.seen.map(({ id, from }) =>
        ruled('finding', `${say('splitting-sign')}: ${say(id)}`, splitting.rules[0]!, from),
      ),
      ...cautionLines(splitting.cautions, own),
      ...openLine('splitting-open', splitting.ask, own),
      ...[...splitting.counter, ...splitting.duties].map((id) => ruled('task', say(id), splitting.rules[0]!)),
      ...(reach === undefined ? [] : judgementLines(say('reach-title'), reach, own)),
      ...(options === undefined ? [] : optionLines(options, own)),
    ],
  };
};
