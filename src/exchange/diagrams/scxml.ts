import { xmlText } from './escape.js';
import { type CycleOptions, placeLabel } from './mermaid.js';
import { say, sayOf } from './say.js';
import { type ChangeTransition, listChangeSteps, listChangeTransitions, PLACES, placeName } from './way.js';

/** The namespace of the words in an SCXML document: what they say changes nothing of what the machine does. */
const WORDS_NAMESPACE = 'urn:family-engagement:words';

/**
 * Writes the cycle of change as SCXML, the W3C's format for state machines. Somebody's way stands in the data model, as
 * JSON under `way`; labels stand in attributes of a namespace of their own, which an interpreter passes over.
 *
 * @param options - Locales, the way, a title.
 * @returns The document. Its events are those of `listChangeTransitions`, its first state is always `not-located`:
 *   send it the events of `listChangeSteps` to bring it to where somebody stands.
 * @throws Never.
 * @see State Chart XML (SCXML), W3C Recommendation of 1 September 2015; rules CHG-1, CHG-2, CHG-13.
 * @example toScxml({ locales: [] }).includes('<transition event="moveOn" target="contemplation"'); // => true
 */
export const toScxml = ({ locales, way, title = say(locales, 'diagram/cycle') }: CycleOptions): string => {
  const all = listChangeTransitions();
  const steps = way === undefined ? [] : listChangeSteps(way);
  const transition = ({ event, to, type }: ChangeTransition): string =>
    `    <transition event="${event}" target="${placeName(to)}" words:label="${xmlText(sayOf(locales, 'change', type))}"/>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<scxml xmlns="http://www.w3.org/2005/07/scxml" xmlns:words="${WORDS_NAMESPACE}" version="1.0"`,
    `  datamodel="ecmascript" name="cycle-of-change" initial="not-located" words:label="${xmlText(title)}">`,
    '  <datamodel>',
    `    <data id="way">${xmlText(JSON.stringify(steps))}</data>`,
    '  </datamodel>',
    ...PLACES.flatMap((place) => [
      `  <state id="${placeName(place)}" words:label="${xmlText(placeLabel(locales, place))}">`,
      ...all.filter(({ from }) => from === place).map(transition),
      '  </state>',
    ]),
    '</scxml>',
    '',
  ].join('\n');
};
